import { type ConsoleMessage, expect, type Page, type Request } from '@playwright/test'
import { inLocale, type PageKind } from './places'
import { describePages, KNOWN } from './structure'
import { direction, type Locale } from './texts'

/** Opens a page and sees that it is well built, asks nobody else, and remembers nothing. */
export async function openAndInspect(tab: Page, { path, status }: PageKind, locale: Locale): Promise<void> {
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
