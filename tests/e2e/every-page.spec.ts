import { type ConsoleMessage, expect, type Page, test } from '@playwright/test'
import { expectLabelsInNames, expectNoViolations, shortenLists } from './support/accessibility'
import {
  beyondTheSides,
  brokenNumbers,
  cutTexts,
  setTextSpacing,
  smallTargets,
  unfold,
  unsetTextSpacing,
} from './support/layout'
import { inLocale, PAGE_KINDS, type PageKind } from './support/places'
import { describePages, KNOWN } from './support/structure'
import { DIRECTION, LOCALES, type Locale } from './support/texts'

// What fails says so itself; a recording of every step would take half the time.
test.use({ trace: 'off', viewport: { width: 1280, height: 800 } })
test.describe.configure({ timeout: 60_000 })

for (const locale of LOCALES) {
  for (const kind of PAGE_KINDS) {
    // One visit for all that every page must be: most of the time goes to opening it.
    test(`${kind.name} in ${locale} is well built, accessible, and fits on a phone`, async ({ page }) => {
      await test.step('is well built, asks nobody else and remembers nothing', () =>
        openAndInspect(page, kind, locale))
      await test.step('fits, with targets of 44 px', async () => {
        expect.soft(await beyondTheSides(page), 'beyond the sides').toEqual([])
        expect.soft(await smallTargets(page), 'targets under 44 px').toEqual([])
      })
      await unfold(page)
      // 320 px is also what is left of a window of 1280 px at 400 % (WCAG 1.4.10).
      await test.step('fits on 320 px', async () => {
        await page.setViewportSize({ width: 320, height: 640 })
        expect.soft(await beyondTheSides(page), 'beyond the sides').toEqual([])
        expect.soft(await brokenNumbers(page), 'broken numbers').toEqual([])
        expect.soft(await smallTargets(page), 'targets under 44 px').toEqual([])
      })
      await test.step("fits with the reader's own spaces", async () => {
        await setTextSpacing(page)
        expect.soft(await cutTexts(page), 'cut by spaces').toEqual([])
        expect.soft(await beyondTheSides(page), 'beyond the sides by spaces').toEqual([])
        expect.soft(await brokenNumbers(page), 'numbers broken by spaces').toEqual([])
        await unsetTextSpacing(page)
      })
      await test.step('axe finds nothing wrong', async () => {
        await page.setViewportSize({ width: 1280, height: 800 })
        await shortenLists(page)
        await expectNoViolations(page)
        await expectLabelsInNames(page)
      })
    })
  }
}

async function openAndInspect(page: Page, { path, status }: PageKind, locale: Locale): Promise<void> {
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (isComplaint(message, page, status)) complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => requests.push(new URL(request.url()).origin))
  const response = await page.goto(inLocale(path, locale))
  await page.waitForLoadState('load')

  expect.soft(response?.status()).toBe(status)
  expect.soft([...new Set(requests)], 'asked').toEqual([new URL(page.url()).origin])
  expect.soft(complaints, 'complaints of the browser').toEqual([])
  expect.soft(await page.context().cookies(), 'cookies').toEqual([])
  expect.soft(await response?.headerValue('set-cookie'), 'Set-Cookie').toBeNull()
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length)
  expect.soft(stored, 'kept in the browser').toBe(0)
  const html = (await response?.text()) ?? ''
  const [built] = await page.evaluate(describePages, { pages: [{ path, html }], ...KNOWN })
  expect.soft(built).toMatchObject({ lang: locale, dir: DIRECTION[locale], faults: [] })
  expect.soft(built?.title).not.toBe('')
}

/** Chromium writes down every answer that is not 2xx, also the page's own. */
function isComplaint(message: ConsoleMessage, page: Page, status: number): boolean {
  const ofPage = status >= 400 && message.location().url === page.url()
  return ['error', 'warning'].includes(message.type()) && !ofPage
}
