import { expect, test } from '@playwright/test'
import { crawl, type Site } from './support/crawl'
import { inLocale, MUNICIPALITIES, PAGE_KINDS } from './support/places'
import { describePages } from './support/structure'
import { filled, LOCALES, texts } from './support/texts'

// What fails says so itself; a recording of every step would take half the time.
test.use({ trace: 'off' })

const DIRECTION = { sv: 'ltr', ar: 'rtl' } as const

for (const locale of LOCALES) {
  for (const { name, path, status } of PAGE_KINDS) {
    test(`${name} in ${locale} is well built, asks nobody else and remembers nothing`, async ({
      page,
      context,
      baseURL,
    }) => {
      const complaints: string[] = []
      const elsewhere: string[] = []
      page.on('console', (message) => {
        // Chromium writes down every answer that is not 2xx, also the page's own.
        const ofPage = status >= 400 && message.location().url === page.url()
        if (!['error', 'warning'].includes(message.type()) || ofPage) return
        complaints.push(`${message.text()} ${message.location().url}`)
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) elsewhere.push(request.url())
      })
      const response = await page.goto(inLocale(path, locale), { waitUntil: 'networkidle' })

      expect.soft(response?.status()).toBe(status)
      expect.soft(elsewhere, 'requests to others').toEqual([])
      expect.soft(complaints, 'complaints of the browser').toEqual([])
      expect.soft(await context.cookies(), 'cookies').toEqual([])
      expect.soft(await response?.headerValue('set-cookie'), 'Set-Cookie').toBeNull()
      const stored = await page.evaluate(() => localStorage.length + sessionStorage.length)
      expect.soft(stored, 'kept in the browser').toBe(0)
      const html = (await response?.text()) ?? ''
      const [built] = await page.evaluate(describePages, [{ path, html }])
      expect.soft(built).toMatchObject({ lang: locale, dir: DIRECTION[locale], faults: [] })
      expect.soft(built?.title).not.toBe('')
    })
  }
}

test.describe('every page that links lead to', () => {
  // One crawl for all of these tests.
  test.describe.configure({ mode: 'default' })
  let site: Site

  test.beforeAll(async ({ browser, baseURL }) => {
    test.setTimeout(120_000)
    site = await crawl(browser, baseURL ?? '')
  })

  test('answers, from Lindhaga and Norrsjö in Swedish and Arabic', () => {
    const { pages, links } = site
    const figure = `${pages.length} pages, ${links} links between them`
    test.info().annotations.push({ type: 'crawl', description: figure })
    console.log(`  ${figure}`)
    expect(pages.length).toBeGreaterThan(100)
    for (const municipality of MUNICIPALITIES) {
      for (const locale of LOCALES) {
        const start = inLocale(`/${municipality}`, locale)
        expect(
          pages.filter(({ path }) => path === start || path.startsWith(`${start}/`)).length,
          start,
        ).toBeGreaterThan(25)
      }
    }
    expect(
      pages.filter(({ status }) => status >= 400).map(({ path, status }) => `${status} ${path}`),
    ).toEqual([])
  })

  test('has what the links to it point at', () => {
    expect(site.missingTargets).toEqual([])
  })

  test('is well built', () => {
    const faults = site.pages.flatMap(({ path, structure }) =>
      structure.faults.map((fault) => `${path}: ${fault}`),
    )
    expect(faults).toEqual([])
  })

  test('says which language it is in', () => {
    for (const { path, structure } of site.pages) {
      const locale = /^\/ar(\/|$)/.test(path) ? 'ar' : 'sv'
      expect
        .soft({ path, lang: structure.lang, dir: structure.dir })
        .toEqual({ path, lang: locale, dir: DIRECTION[locale] })
    }
  })

  test('has a title of its own', () => {
    const byTitle = new Map<string, string[]>()
    for (const { path, structure } of site.pages) {
      const key = `${structure.lang} ${structure.title}`
      byTitle.set(key, [...(byTitle.get(key) ?? []), path])
    }
    expect([...byTitle].filter(([, paths]) => paths.length > 1)).toEqual([])
    expect(site.pages.filter(({ structure }) => structure.title === '')).toEqual([])
  })

  test('sets no cookie, stays out of search engines, and says that its municipality is made up', () => {
    for (const { path, headers, html } of site.pages) {
      expect.soft(headers['set-cookie'], path).toBeUndefined()
      expect.soft(headers['x-robots-tag'], path).toContain('noindex')
      const locale = /^\/ar(\/|$)/.test(path) ? 'ar' : 'sv'
      const name = path.includes('/lindhaga') ? 'Lindhaga' : path.includes('/norrsjo') ? 'Norrsjö' : undefined
      if (name) expect.soft(html.includes(filled(texts[locale].shell.fictional, { name })), path).toBe(true)
    }
  })
})
