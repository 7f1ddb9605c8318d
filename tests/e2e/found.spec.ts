import { expect, type Page, test } from '@playwright/test'
import { ContentFolder } from '../support/content-folder'
import { inLocale, localesOf } from './support/places'
import { rawRequest } from './support/raw-request'
import { startPortal, type TestPortal } from './support/server'
import { FULL_LOCALES, filled, LOCALES, type Locale, texts } from './support/texts'

const IN_LINDHAGA = localesOf('lindhaga')

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
  for (const locale of IN_LINDHAGA) {
    const paths = ['/behov/korttidsvistelse', '', '/akut', '/a-o']
    for (const path of FULL_LOCALES.includes(locale) ? paths : paths.slice(0, 1)) {
      const address = inLocale(`/lindhaga${path}`, locale)
      test(`says what it is and where, in ${locale} (${path || '/'})`, async ({ page, baseURL }) => {
        await page.goto(address)
        const head = await headOf(page)
        const whole = (language: Locale) => baseURL + inLocale(`/lindhaga${path}`, language)
        expect(head.canonical).toBe(whole(locale))
        expect(head.languages).toEqual({
          ...Object.fromEntries(IN_LINDHAGA.map((language) => [language, whole(language)])),
          'x-default': whole('sv'),
        })
        expect(head.title).toMatch(/Lindhaga/)
        expect(head.description?.length).toBeGreaterThan(20)
        expect(head.openGraph).toMatchObject({
          'og:url': head.canonical,
          'og:description': head.description,
          'og:site_name': 'Rätt dörr Lindhaga',
          'og:type': 'website',
        })
        expect(head.openGraph['og:locale']).toMatch(new RegExp(`^${locale}(_[A-Z]{2})?$`))
        expect(head.title).toContain(head.openGraph['og:title'])
        expect(head.search).toBe(`${inLocale('/lindhaga', locale)}/opensearch.xml`)
      })
    }
  }

  test('whose texts are Swedish is the Swedish one over again', async ({ page, baseURL }) => {
    for (const locale of FULL_LOCALES) {
      await page.goto(inLocale('/lindhaga/verksamheter/lss-mottagningen', locale))
      const { canonical, languages } = await headOf(page)
      const swedish = `${baseURL}/lindhaga/verksamheter/lss-mottagningen`
      expect.soft({ canonical, languages }, locale).toEqual({
        canonical: swedish,
        languages: { sv: swedish, 'x-default': swedish },
      })
    }
  })

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
        // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not shown
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
  for (const locale of IN_LINDHAGA) {
    const start = inLocale('/lindhaga', locale)
    const response = await request.get(`${start}/opensearch.xml`)
    expect(response.headers()['content-type']).toContain('application/opensearchdescription+xml')
    const xml = await response.text()
    expect(xml).toContain('<ShortName>Lindhaga</ShortName>')
    expect(xml).toContain(filled(texts[locale].search.description, { name: 'Lindhaga' }))
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
  let contents: ContentFolder

  test.beforeAll(async () => {
    contents = new ContentFolder('whole')
    contents.edit('municipalities/lindhaga/municipality.yaml', 'fictional: true', 'fictional: false')
    contents.edit('municipalities/lindhaga/municipality.yaml', 'unreviewedTranslations: true\n', '')
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
    for (const path of [
      'municipalities',
      'national/needs/tolk.md',
      'national/life-areas.yaml',
      'national/life-events/diagnos.yaml',
    ]) {
      await portal.publish(contents.root, path)
    }
    await expect
      .poll(async () => (await fetch(`${portal.url}/lindhaga`)).headers.get('x-robots-tag'))
      .toBeNull()
    // The first search after a publication makes the index anew.
    await expect.poll(async () => (await fetch(`${portal.url}/lindhaga/sok?q=tolk`)).status).toBe(200)
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

  test('of a whole text that nobody has reviewed it shows the Swedish one under the translated title', async ({
    page,
  }) => {
    const free = 'تقديم الطلب مجاني'
    const steps = page.getByRole('main').getByText('Försäkringskassan').filter({ visible: true })
    await page.goto(`${portal.url}/ar/lindhaga/behov/omvardnadsbidrag`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('إعانة')
    await expect(page.getByRole('note').first()).toContainText(texts.ar.shell.swedishText)
    await expect(page.getByText(free)).toHaveCount(0)
    expect(await steps.locator('xpath=ancestor-or-self::*[@lang="sv"]').count()).toBeGreaterThan(3)
    // Norrsjö shows them; how one gets an interpreter is whole everywhere.
    await page.goto(`${portal.url}/ar/norrsjo/behov/omvardnadsbidrag`)
    await expect(page.getByText(free).first()).toBeVisible()
    await page.goto(`${portal.url}/ar/lindhaga/behov/tolk`)
    await expect(page.getByText('وهو مجاني لك في أغلب الأحيان').first()).toBeVisible()
  })

  const HOST = 'ratt-dorr.lindhaga.example'

  /** What a site map tells: an address, and the same page in every language. */
  function entriesIn(xml: string) {
    return [...xml.matchAll(/<url>.*?<\/url>/gs)].map(([entry]) => {
      const [, address = ''] = /<loc>([^<]+)<\/loc>/.exec(entry) ?? []
      const links = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)]
      const languages = Object.fromEntries(links.map(([, lang, href]) => [lang, href]))
      return { address, languages, locale: IN_LINDHAGA.find((locale) => languages[locale] === address) }
    })
  }

  test('the site map of a shared host leaves to a host of its own what is there', async () => {
    const entries = entriesIn(await (await fetch(`${portal.url}/sitemap.xml`)).text())
    const choosers = LOCALES.map((locale) => portal.url + inLocale('/', locale))
    expect(entries.map(({ address }) => address)).toEqual(choosers)
  })

  test('on its own host the site map has each of its pages in the languages that it is in, and no other; each says that it is itself', async () => {
    const { body } = await rawRequest(portal.url, '/sitemap.xml', { host: HOST })
    const entries = entriesIn(body)
    expect(new Set(entries.map(({ address }) => address)).size).toBe(entries.length)
    for (const { address } of entries) {
      expect.soft(address).toMatch(/^https:\/\/ratt-dorr\.lindhaga\.example\/(?!lindhaga|norrsjo|alvhamn)/)
    }
    const addressesIn = (locale: Locale) => entries.filter((entry) => entry.locale === locale)
    expect(addressesIn('sv').length).toBeGreaterThan(100)
    for (const locale of IN_LINDHAGA.filter((one) => one !== 'sv')) {
      // Needs and what everybody needs; what is Swedish alone is told of once.
      expect.soft(addressesIn(locale).length, locale).toBeGreaterThan(100)
      expect.soft(addressesIn(locale).length, locale).toBeLessThan(addressesIn('sv').length)
    }
    // Nothing is in none of our languages.
    expect(entries.length).toBe(IN_LINDHAGA.reduce((sum, locale) => sum + addressesIn(locale).length, 0))
    // The first of each kind in each language; the crawl opens them all.
    const kinds = new Set<string>()
    const some = entries.filter(({ locale, languages: { sv = '' } }) => {
      const kind = `${locale} ${new URL(sv).pathname.split('/')[1]}`
      return !kinds.has(kind) && kinds.add(kind)
    })
    for (const { address } of some) {
      const page = await rawRequest(portal.url, new URL(address).pathname, { host: HOST })
      expect.soft(page.status, address).toBe(200)
      expect.soft(page.headers['x-robots-tag'], address).toBeUndefined()
      expect.soft(page.body.includes(`<link rel="canonical" href="${address}"/>`), address).toBe(true)
    }
  })

  test('a host whose municipality is not open has an empty site map; robots are told where ours is', async () => {
    const notOpen = await rawRequest(portal.url, '/sitemap.xml', { host: 'ratt-dorr.norrsjo.example' })
    expect(notOpen.body).not.toContain('<loc>')
    expect((await rawRequest(portal.url, '/robots.txt', { host: HOST })).body).toContain(
      `Sitemap: https://${HOST}/sitemap.xml`,
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
        ['', HOST],
        ['/en', HOST],
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
