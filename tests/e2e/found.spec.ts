import { expect, type Page, test } from '@playwright/test'
import { type ContentsCopy, copyContents } from './support/contents'
import { inLocale } from './support/places'
import { rawRequest } from './support/raw-request'
import { startPortal, type TestPortal } from './support/server'
import { LOCALES, texts } from './support/texts'

/** What the head of a page says about it. */
interface Head {
  title: string
  description: string | null
  canonical: string | null
  languages: Record<string, string>
  openGraph: Record<string, string>
  search: string | null
}

function headOf(page: Page): Promise<Head> {
  return page.evaluate(() => {
    const attribute = (selector: string, name: string) =>
      document.head.querySelector(selector)?.getAttribute(name) ?? null
    const pairs = (selector: string, key: string, value: string) =>
      Object.fromEntries(
        [...document.head.querySelectorAll(selector)].map((element) => [
          element.getAttribute(key) ?? '',
          element.getAttribute(value) ?? '',
        ]),
      )
    return {
      title: document.title,
      description: attribute('meta[name="description"]', 'content'),
      canonical: attribute('link[rel="canonical"]', 'href'),
      languages: pairs('link[rel="alternate"][hreflang]', 'hreflang', 'href'),
      openGraph: pairs('meta[property^="og:"]', 'property', 'content'),
      search: attribute('link[rel="search"]', 'href'),
    }
  })
}

/** What a page says for programs: every name, description and number in it. */
function saidIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(saidIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([property, inner]) =>
    ['name', 'description', 'telephone', 'email', 'streetAddress', 'postalCode', 'addressLocality'].includes(
      property,
    )
      ? [inner].flat().map(String)
      : saidIn(inner),
  )
}

const spaced = (text: string) => text.replace(/\s+/g, ' ')

const KINDS_WITH_DATA = [
  ['/lindhaga', 'ContactPoint'],
  ['/lindhaga/guide', 'ContactPoint'],
  ['/lindhaga/behov/korttidsvistelse', 'GovernmentService'],
  ['/lindhaga/behov/tolk', 'GovernmentService'],
  ['/norrsjo/behov/korttidsvistelse', 'GovernmentService'],
  ['/lindhaga/verksamheter/lss-mottagningen', 'GovernmentService'],
  ['/lindhaga/livsomraden/vardag-och-avlastning', 'ItemList'],
  ['/lindhaga/ordlista', 'DefinedTermSet'],
  ['/lindhaga/organisationer', 'Organization'],
] as const

test.describe('a page', () => {
  for (const locale of LOCALES) {
    for (const path of ['', '/behov/korttidsvistelse', '/verksamheter/lss-mottagningen', '/akut', '/a-o']) {
      const address = inLocale(`/lindhaga${path}`, locale)
      test(`says what it is and where, in ${locale} (${path || '/'})`, async ({ page, baseURL }) => {
        await page.goto(address)
        const head = await headOf(page)
        const whole = (language: (typeof LOCALES)[number]) => baseURL + inLocale(`/lindhaga${path}`, language)
        expect(head.canonical).toBe(whole(locale))
        expect(head.languages).toEqual({
          sv: whole('sv'),
          en: whole('en'),
          ar: whole('ar'),
          'x-default': whole('sv'),
        })
        expect(head.title).toMatch(/Lindhaga/)
        expect(head.description?.length).toBeGreaterThan(20)
        expect(head.openGraph).toMatchObject({
          'og:url': head.canonical,
          'og:description': head.description,
          'og:site_name': 'Rätt dörr Lindhaga',
          'og:type': 'website',
          'og:locale': { sv: 'sv_SE', en: 'en_GB', ar: 'ar_AR' }[locale],
        })
        expect(head.title).toContain(head.openGraph['og:title'])
        expect(head.search).toBe(`${inLocale('/lindhaga', locale)}/opensearch.xml`)
      })
    }
  }

  test('of searches is itself the search, and not for search engines', async ({ page, baseURL }) => {
    const response = await page.goto('/lindhaga/sok?q=tolk')
    expect(await response?.headerValue('x-robots-tag')).toBe('noindex')
    expect((await headOf(page)).canonical).toBe(`${baseURL}/lindhaga/sok`)
  })

  test('that is not there has no address, no languages, and nothing for programs', async ({ page }) => {
    for (const path of ['/lindhaga/behov/finns-inte', '/lindhaga/finns/inte', '/storstad']) {
      await page.goto(path)
      expect
        .soft(await headOf(page), path)
        .toMatchObject({ canonical: null, languages: {}, openGraph: {}, search: null })
      await expect.soft(page.locator('script[type="application/ld+json"]'), path).toHaveCount(0)
    }
  })

  test('is the one where one chooses, in each language', async ({ page, baseURL }) => {
    await page.goto('/ar')
    expect(await headOf(page)).toMatchObject({
      canonical: `${baseURL}/ar`,
      languages: { sv: `${baseURL}/`, ar: `${baseURL}/ar`, 'x-default': `${baseURL}/` },
    })
  })

  for (const locale of ['sv', 'ar'] as const) {
    for (const [path, type] of KINDS_WITH_DATA) {
      test(`says for programs nothing that it does not show (${inLocale(path, locale)})`, async ({
        page,
        baseURL,
      }) => {
        await page.goto(inLocale(path, locale))
        const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
        const parts = blocks.map((block) => JSON.parse(block))
        for (const part of parts) expect(part['@context']).toBe('https://schema.org')
        const data = { '@graph': parts.flatMap((part) => part['@graph']) }
        const types = data['@graph'].map((thing: { '@type': string }) => thing['@type'])
        expect(types).toContain(type)
        // What the page is stands once, and so does the way to it.
        expect(types.filter((one) => one === 'BreadcrumbList').length).toBeLessThanOrEqual(1)
        const shown = spaced(await page.locator('body').innerText())
        const said = saidIn(data)
        expect(said.length).toBeGreaterThan(0)
        for (const text of said) expect.soft(shown).toContain(spaced(text))
        // Whole addresses lead to this portal, or to the site of an organisation.
        for (const { '@id': id = baseURL } of data['@graph']) expect.soft(id).toContain(baseURL)
      })
    }
  }
})

test('a browser can keep the search of a municipality', async ({ request, baseURL }) => {
  for (const locale of LOCALES) {
    const start = inLocale('/lindhaga', locale)
    const response = await request.get(`${start}/opensearch.xml`)
    expect(response.headers()['content-type']).toContain('application/opensearchdescription+xml')
    const xml = await response.text()
    expect(xml).toContain('<ShortName>Lindhaga</ShortName>')
    expect(xml).toContain(texts[locale].search.description.replace('{name}', 'Lindhaga'))
    const [, template = ''] = /<Url type="text\/html" template="([^"]+)"/.exec(xml) ?? []
    expect(template).toBe(`${baseURL}${start}/sok?q={searchTerms}`)
    expect((await request.get(template.replace('{searchTerms}', 'tolk'))).status()).toBe(200)
  }
  expect((await request.get('/storstad/opensearch.xml')).status()).toBe(404)
})

test('what is made up is in no site map', async ({ request, baseURL }) => {
  const robots = await request.get('/robots.txt')
  expect(robots.headers()['content-type']).toContain('text/plain')
  expect(await robots.text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  const sitemap = await request.get('/sitemap.xml')
  expect(sitemap.status()).toBe(200)
  expect(await sitemap.text()).not.toContain('<loc>')
  expect((await request.get('/sitemap/1.xml')).status()).toBe(200)
  for (const part of ['0.xml', '2.xml', '01.xml', 'x.xml', '1', '9999999999.xml']) {
    expect.soft((await request.get(`/sitemap/${part}`)).status(), part).toBe(404)
  }
})

test.describe('when a municipality is for real, and open', () => {
  test.describe.configure({ mode: 'default' })
  let portal: TestPortal
  let contents: ContentsCopy

  test.beforeAll(async () => {
    test.setTimeout(120_000)
    contents = copyContents()
    contents.edit('municipalities/lindhaga/municipality.yaml', 'fictional: true', 'fictional: false')
    contents.edit('municipalities/norrsjo/municipality.yaml', 'fictional: true', 'fictional: false')
    contents.edit('municipalities/norrsjo/municipality.yaml', 'status: open', 'status: not_yet_open')
    contents.edit('national/needs/tolk.md', 'slug: tolk\n', 'slug: tolk\nformerSlugs:\n  - tolkhjalp\n')
    contents.edit(
      'municipalities/lindhaga/services/lss-mottagningen.yaml',
      'slug: lss-mottagningen\n',
      'slug: lss-mottagningen\nformerSlugs:\n  - lss-enheten\n',
    )
    contents.edit(
      'national/life-areas.yaml',
      'slug: vardag-och-avlastning\n',
      'slug: vardag-och-avlastning\n  formerSlugs:\n    - vardag\n',
    )
    contents.edit(
      'national/life-events/diagnos.yaml',
      'slug: diagnos\n',
      'slug: diagnos\nformerSlugs:\n  - barnet-far-en-diagnos\n',
    )
    portal = await startPortal()
    await portal.publish(contents.root)
    await expect
      .poll(async () => (await fetch(`${portal.url}/lindhaga`)).headers.get('x-robots-tag'), {
        timeout: 15_000,
      })
      .toBeNull()
    // The first search after a publication makes the index anew.
    await expect
      .poll(async () => (await fetch(`${portal.url}/lindhaga/sok?q=tolk`)).status, { timeout: 60_000 })
      .toBe(200)
  })

  test.afterAll(async () => {
    // There is none when it did not start.
    await portal?.stop()
    contents.remove()
  })

  test('its pages may be shown; those of what is not open, or made up, not', async () => {
    for (const [path, robots] of [
      ['/', null],
      ['/ar/lindhaga/behov/tolk', null],
      ['/lindhaga/sok', null],
      ['/lindhaga/sok?q=tolk', 'noindex'],
      ['/lindhaga/mitt-blad?behov=tolk', 'noindex'],
      ['/lindhaga/behov/finns-inte', 'noindex'],
      ['/norrsjo', 'noindex'],
      ['/ar/norrsjo/behov/tolk', 'noindex'],
      ['/alvhamn/akut', 'noindex'],
    ] as const) {
      expect.soft((await fetch(portal.url + path)).headers.get('x-robots-tag'), path).toBe(robots)
    }
  })

  test('who chooses a municipality sees those that are open', async ({ page }) => {
    await page.goto(portal.url)
    const list = page.getByRole('region', { name: texts.sv.chooser.listHeading })
    await expect(list.getByRole('link')).toHaveCount(2)
    await expect(list.getByRole('link', { name: 'Norrsjö' })).toHaveCount(0)
    expect((await fetch(`${portal.url}/norrsjo/akut`)).status).toBe(200)
  })

  test('the site map has each of its pages in each language, and no other; each says that it is itself', async () => {
    test.setTimeout(120_000)
    const xml = await (await fetch(`${portal.url}/sitemap.xml`)).text()
    const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(
      addresses.filter((address) => /norrsjo|alvhamn\b(?!.*lindhaga)/.test(new URL(address).pathname)),
    ).toEqual([])
    for (const locale of LOCALES) {
      const start = portal.url + inLocale('/lindhaga', locale)
      expect(
        addresses.filter((address) => address === start || address.startsWith(`${start}/`)).length,
      ).toBeGreaterThan(60)
    }
    for (const address of addresses) {
      const response = await fetch(address)
      const html = await response.text()
      expect.soft(response.status, address).toBe(200)
      expect.soft(response.headers.get('x-robots-tag'), address).toBeNull()
      expect.soft(html.includes(`<link rel="canonical" href="${address}"/>`), address).toBe(true)
    }
  })

  test('on its own host the site map is its own', async () => {
    const host = 'ratt-dorr.lindhaga.example'
    const { body } = await rawRequest(portal.url, '/sitemap.xml', { host })
    const addresses = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
    expect(addresses).toContain(`https://${host}/`)
    expect(addresses).toContain(`https://${host}/ar/behov/tolk`)
    for (const address of addresses)
      expect.soft(address).toMatch(/^https:\/\/ratt-dorr\.lindhaga\.example\/(?!lindhaga)/)
    const notOpen = await rawRequest(portal.url, '/sitemap.xml', { host: 'ratt-dorr.norrsjo.example' })
    expect(notOpen.body).not.toContain('<loc>')
    expect((await rawRequest(portal.url, '/robots.txt', { host })).body).toContain(
      `Sitemap: https://${host}/sitemap.xml`,
    )
  })

  test('an old address leads to the new one, in every language, on every host, with what was asked', async () => {
    for (const [old, now] of [
      ['/behov/tolkhjalp', '/behov/tolk'],
      ['/verksamheter/lss-enheten', '/verksamheter/lss-mottagningen'],
      ['/livsomraden/vardag', '/livsomraden/vardag-och-avlastning'],
      ['/livshandelser/barnet-far-en-diagnos', '/livshandelser/diagnos'],
    ]) {
      for (const [start, host] of [
        ['/lindhaga', undefined],
        ['/ar/lindhaga', undefined],
        ['', 'ratt-dorr.lindhaga.example'],
        ['/en', 'ratt-dorr.lindhaga.example'],
      ]) {
        const target = `${start}${old}?fr%C3%A5n=brev`
        const response = await rawRequest(portal.url, target, host ? { host } : {})
        expect.soft(response, target).toMatchObject({
          status: 308,
          headers: { location: `${start}${now}?fr%C3%A5n=brev` },
          body: '',
        })
      }
    }
    expect((await fetch(`${portal.url}/lindhaga/behov/tolkhjalp`)).url).toBe(
      `${portal.url}/lindhaga/behov/tolk`,
    )
    expect((await rawRequest(portal.url, '/lindhaga/behov/tolkhjalp', { method: 'HEAD' })).status).toBe(308)
  })
})
