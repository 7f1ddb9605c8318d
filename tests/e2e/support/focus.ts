import { expect, type Page } from '@playwright/test'

/** What has focus, and whether one sees it. */
export interface Focus {
  /** For messages: element and name. */
  what: string
  lost: boolean
  /** In the window, and not under something else (WCAG 2.4.11). */
  uncovered: boolean
  /** Marked by an outline of 2 px or more (WCAG 2.4.7, 2.4.13). */
  marked: boolean
}

/** Looks at what has focus now. */
export async function focusNow(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body || element === document.documentElement) {
      return { what: 'nothing', lost: true, uncovered: false, marked: false }
    }
    const outlined = (part: Element, pseudo?: string) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part, pseudo)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    // A field is marked together with its button, a card as a whole: by what holds the focus.
    let marked = outlined(element) || outlined(element, '::after')
    for (
      let part = element.parentElement;
      part?.closest('main, header, footer') && !marked;
      part = part.parentElement
    ) {
      marked = outlined(part)
    }
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60)
    // The first of its boxes: a link in a text may be broken over lines.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const x = box.left + box.width / 2
    const y = box.top + box.height / 2
    const top = document.elementFromPoint(x, y)
    return {
      what: `<${element.localName}> ${name}`,
      lost: false,
      uncovered: top !== null && (element.contains(top) || top.contains(element)),
      marked,
    }
  })
}

/** Focus is somewhere, in sight and marked. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const { lost, uncovered, marked } = await focusNow(page)
  // As a rule at once; otherwise the page may still be scrolling.
  if (!lost && uncovered && marked) return
  await expect
    .poll(async () => focusNow(page), { message: 'focus is seen' })
    .toEqual({ what: expect.any(String), lost: false, uncovered: true, marked: true })
}
