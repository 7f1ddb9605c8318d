import type { Page } from '@playwright/test'

/** Elements that reach beyond the sides of the window, and how wide the page is if it can be scrolled sideways. */
export async function beyondTheSides(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const found: string[] = []
    const scrolled = document.documentElement.scrollWidth
    if (scrolled > window.innerWidth) found.push(`the page is ${scrolled} px wide`)
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue
      const { left, right, width: own, height } = element.getBoundingClientRect()
      // What is for screen readers only is a pixel wide.
      if (own <= 1 || height <= 1 || element.closest('svg')) continue
      if (left >= -1 && right <= width + 1) continue
      const text = element.textContent?.trim().slice(0, 40)
      found.push(`<${element.localName}> ${Math.round(left)}–${Math.round(right)}: ${text}`)
    }
    return found
  })
}

/** Numbers to call that are broken over lines. */
export async function brokenNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a:is([href^="tel:"], [href^="sms:"]) bdi')]
      .filter((number) => new Set([...number.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
      .map((number) => number.textContent ?? ''),
  )
}

/** Texts that are cut: their box hides what does not fit. */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ checkVisibilityCSS: true }) || element.closest('svg')) continue
      // A field of one line holds more than it shows, and is scrolled by writing in it.
      if (element.matches('input')) continue
      const { overflowX, overflowY } = getComputedStyle(element)
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element
      if (clientWidth <= 1 || clientHeight <= 1) continue
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const wide = hides(overflowX) && scrollWidth > clientWidth + 1
      const high = hides(overflowY) && scrollHeight > clientHeight + 1
      if (wide || high) found.push(`<${element.localName}>: ${element.textContent?.trim().slice(0, 60)}`)
    }
    return found
  })
}

/**
 * The spaces that readers may set for themselves (WCAG 1.4.12). Arabic letters are joined, so that letter spacing
 * is not for them, as the criterion says.
 */
export async function setTextSpacing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; word-spacing: 0.16em !important; }
      *:not(:lang(ar)) { letter-spacing: 0.12em !important; }
      p { margin-block-end: 2em !important; }
    `)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}

/** Takes the reader's own spaces away again. */
export async function unsetTextSpacing(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
}

/** Opens everything that is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
  })
}

/**
 * Links and buttons that are too small. In the header, and buttons and fields: 44 px (WCAG 2.5.5). Other links that
 * stand by themselves: 44 px high, and as wide as their word, 24 px at least (WCAG 2.5.8). Not those in sentences,
 * such as a word that explains itself.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const inSentences = '[popovertarget]:not([popovertargetaction])'
    const large =
      'header a, header summary, main button, main summary, main input:is([type=search], [role=combobox])'
    for (const element of document.querySelectorAll(`${large}, nav a`)) {
      if (!element.checkVisibility({ checkVisibilityCSS: true }) || element.matches(inSentences)) continue
      const { width, height } = element.getBoundingClientRect()
      if (height >= 43.5 && width >= (element.matches(large) ? 43.5 : 24)) continue
      found.push(
        `<${element.localName}> ${Math.round(width)} × ${Math.round(height)}: ${element.textContent?.trim()}`,
      )
    }
    return found
  })
}
