import { type ConsoleMessage, expect, type Page, type Request } from '@playwright/test'
import { expectNoViolations, shortenLists } from './support/accessibility'
import {
  beyondTheSides,
  brokenNumbers,
  cutTexts,
  setTextSpacing,
  smallTargets,
  unfold,
  unsetTextSpacing,
} from './support/layout'
import { inLocale, localesOf, PAGE_KINDS, type PageKind } from './support/places'
import { describePages, KNOWN } from './support/structure'
import { test } from './support/tab'
import { direction, FULL_LOCALES, type Locale } from './support/texts'

test.describe.configure({ timeout: 60_000 })

const WIDE = { width: 1280, height: 800 }
/** Also what is left of a window of 1280 px at 400 % (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 }

for (const locale of FULL_LOCALES) {
  for (const kind of PAGE_KINDS) {
    // One visit for all that every page must be: most of the time goes to opening it.
    test(`${kind.name} in ${locale} is well built, accessible, and fits on a phone`, async ({ tab }) => {
      await tab.setViewportSize(WIDE)
      await test.step('is well built, asks nobody else and remembers nothing', () =>
        openAndInspect(tab, kind, locale))
      await test.step('fits, with targets of 44 px', async () => {
        expect.soft(await beyondTheSides(tab), 'beyond the sides').toEqual([])
        expect.soft(await smallTargets(tab), 'targets under 44 px').toEqual([])
      })
      await unfold(tab)
      await test.step('fits on 320 px', async () => {
        await tab.setViewportSize(NARROW)
        expect.soft(await beyondTheSides(tab), 'beyond the sides').toEqual([])
        expect.soft(await brokenNumbers(tab), 'broken numbers').toEqual([])
        expect.soft(await smallTargets(tab), 'targets under 44 px').toEqual([])
      })
      await test.step("fits with the reader's own spaces", async () => {
        await setTextSpacing(tab)
        expect.soft(await cutTexts(tab), 'cut by spaces').toEqual([])
        expect.soft(await beyondTheSides(tab), 'beyond the sides by spaces').toEqual([])
        expect.soft(await brokenNumbers(tab), 'numbers broken by spaces').toEqual([])
        await unsetTextSpacing(tab)
      })
      await test.step('axe finds nothing wrong', async () => {
        await tab.setViewportSize(WIDE)
        await shortenLists(tab)
        await expectNoViolations(tab)
      })
    })
  }
}

for (const locale of localesOf('lindhaga').filter((one) => !FULL_LOCALES.includes(one))) {
  test(`the pages that everyone needs are in ${locale}, accessible, and fit on a phone`, async ({ tab }) => {
    for (const kind of PAGE_KINDS.filter(({ inAll }) => inAll)) {
      await test.step(kind.name, async () => {
        await tab.setViewportSize(NARROW)
        await openAndInspect(tab, kind, locale)
        await unfold(tab)
        expect.soft(await beyondTheSides(tab), `${kind.name}: beyond the sides`).toEqual([])
        expect.soft(await brokenNumbers(tab), `${kind.name}: broken numbers`).toEqual([])
        await shortenLists(tab)
        await expectNoViolations(tab)
      })
    }
  })
}

async function openAndInspect(tab: Page, { path, status }: PageKind, locale: Locale): Promise<void> {
  const complaints: string[] = []
  const requests: string[] = []
  const onConsole = (message: ConsoleMessage) => {
    if (isComplaint(message, tab, status)) complaints.push(`${message.text()} ${message.location().url}`)
  }
  const onError = (error: Error) => complaints.push(error.message)
  const onRequest = (request: Request) => requests.push(new URL(request.url()).origin)
  tab.on('console', onConsole).on('pageerror', onError).on('request', onRequest)
  const response = await tab.goto(inLocale(path, locale))
  tab.off('console', onConsole).off('pageerror', onError).off('request', onRequest)

  expect.soft(response?.status()).toBe(status)
  expect.soft([...new Set(requests)], 'asked').toEqual([new URL(tab.url()).origin])
  expect.soft(complaints, 'complaints of the browser').toEqual([])
  expect.soft(await tab.context().cookies(), 'cookies').toEqual([])
  expect.soft(await response?.headerValue('set-cookie'), 'Set-Cookie').toBeNull()
  const stored = await tab.evaluate(() => localStorage.length + sessionStorage.length)
  expect.soft(stored, 'kept in the browser').toBe(0)
  const html = (await response?.text()) ?? ''
  const [built] = await tab.evaluate(describePages, { pages: [{ path, html }], ...KNOWN })
  expect.soft(built).toMatchObject({ lang: locale, dir: direction(locale), faults: [] })
  expect.soft(built?.title).not.toBe('')
}

/** Chromium writes down every answer that is not 2xx, also the page's own. */
function isComplaint(message: ConsoleMessage, page: Page, status: number): boolean {
  const ofPage = status >= 400 && message.location().url === page.url()
  return ['error', 'warning'].includes(message.type()) && !ofPage
}
