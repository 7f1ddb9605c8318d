import { expect, test } from '@playwright/test'
import { NeedPage } from './pages/need-page'
import { SearchPage } from './pages/search-page'
import { GUIDE_NUMBERS } from './support/places'
import { rawRequest } from './support/raw-request'
import { startPortal, type TestPortal } from './support/server'
import { dialled, texts } from './support/texts'

const LINDHAGA = 'ratt-dorr.lindhaga.example'
const GUIDE = `href="${dialled(GUIDE_NUMBERS.lindhaga)}"`

/** Pages that are looked at. */
const ENOUGH = 120

/** Addresses of links, forms and canonical links in a page. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/<(?:a|form|link)\b[^>]*?\s(?:href|action)="([^"]*)"/g)].map(
    ([, address = '']) => address,
  )
}

/** Links that say the municipality's name, though the host does: its colours are a file, and keep it. */
function longAddressesIn(html: string): string[] {
  return addressesIn(html).filter((address) =>
    /^(https?:\/\/[^/]+)?(\/(ar|en))?\/lindhaga(\/|$)/.test(address),
  )
}

test.describe('a municipality with a host of its own, among others', () => {
  const ask = (baseURL: string | undefined, target: string, host = LINDHAGA) =>
    rawRequest(baseURL ?? '', target, { host })

  test('has its start page at the root, and its name in no link', async ({ baseURL }) => {
    for (const [target, lang] of [
      ['/', 'sv'],
      ['/behov/tolk', 'sv'],
      ['/sok?q=tolk', 'sv'],
      ['/livsomraden/vardag-och-avlastning', 'sv'],
      ['/ar', 'ar'],
      ['/ar/guide', 'ar'],
      ['/behov/finns-inte', 'sv'],
      ['/fel', 'sv'],
      ['/%00', 'sv'],
      ['/ar/%00', 'ar'],
    ]) {
      const { body } = await ask(baseURL, target ?? '')
      expect.soft(body, target).toContain(`<html lang="${lang}"`)
      expect.soft(body, target).toContain(GUIDE)
      expect.soft(longAddressesIn(body), target).toEqual([])
    }
    expect((await ask(baseURL, '/')).body).toContain(texts.sv.start.heading)
  })

  test('leads the long addresses to the short ones', async ({ baseURL }) => {
    for (const [target, location] of [
      ['/lindhaga', '/'],
      ['/lindhaga/behov/tolk?a=1&b=%C3%A5', '/behov/tolk?a=1&b=%C3%A5'],
      ['/ar/lindhaga', '/ar'],
      ['/en/lindhaga/akut', '/en/akut'],
    ]) {
      const response = await ask(baseURL, target ?? '')
      expect.soft(response, target).toMatchObject({ status: 308, headers: { location } })
    }
  })

  test('knows no other municipality', async ({ baseURL }) => {
    for (const target of ['/norrsjo', '/norrsjo/akut', '/ar/norrsjo', '/storstad']) {
      const { status, body } = await ask(baseURL, target)
      expect.soft(status, target).toBe(404)
      expect.soft(body, target).toContain(GUIDE)
      expect.soft(body, target).not.toContain('href="/norrsjo')
    }
    expect(await ask(baseURL, '/api/v1/search?municipality=norrsjo&q=tolk')).toMatchObject({ status: 404 })
  })

  test('tells programs the short addresses, and need not be named', async ({ baseURL }) => {
    for (const query of ['q=tolk', 'q=tolk&municipality=lindhaga']) {
      const found = JSON.parse((await ask(baseURL, `/api/v1/search?${query}`)).body)
      expect(found.results[0].url).toBe('/behov/tolk')
      const proposed = JSON.parse((await ask(baseURL, `/api/v1/suggest?${query}&lang=ar`)).body)
      for (const { url } of proposed.suggestions) expect(url).toMatch(/^\/ar\/(?!lindhaga)/)
    }
    expect((await ask(baseURL, '/api/v1/search?q=tolk', 'localhost')).status).toBe(400)
    const { municipalities } = JSON.parse((await ask(baseURL, '/api/v1/municipalities')).body)
    expect(municipalities).toMatchObject([{ slug: 'lindhaga' }])
  })

  test('calls itself by its first host, over https', async ({ baseURL }) => {
    for (const host of [LINDHAGA, 'Ratt-Dorr.Lindhaga.Example.:8080']) {
      const { body } = await ask(baseURL, '/behov/tolk', host)
      expect(body).toContain(`<link rel="canonical" href="https://${LINDHAGA}/behov/tolk"`)
      expect(body).toContain(`href="https://${LINDHAGA}/ar/behov/tolk"`)
    }
  })

  test('is among the others on every other host, and no host is repeated that is none', async ({
    baseURL,
  }) => {
    for (const host of [
      'localhost',
      '[::1]:3000',
      'evil.example',
      `x${LINDHAGA}`,
      `${LINDHAGA}.evil.example`,
    ]) {
      expect.soft((await ask(baseURL, '/lindhaga/behov/tolk', host)).status, host).toBe(200)
      expect.soft((await ask(baseURL, '/behov/tolk', host)).status, host).toBe(404)
    }
    for (const host of [
      'a/b',
      '"><script>alert(1)</script>',
      'a b',
      `${LINDHAGA}, evil.example`,
      'a'.repeat(300),
    ]) {
      const { status, body } = await ask(baseURL, '/lindhaga', host)
      expect.soft(status, host).toBe(400)
      expect.soft(body, host).toContain('<h1')
      expect.soft(body, host).not.toContain('alert(1)')
    }
  })
})

test.describe('an instance for one municipality', () => {
  test.describe.configure({ mode: 'default' })
  let portal: TestPortal

  test.beforeAll(async () => {
    const env = { MUNICIPALITY: 'lindhaga', PUBLIC_URL: 'https://stod.lindhaga.example' }
    portal = await startPortal({ env })
    // The first search makes the index.
    await expect.poll(async () => (await fetch(`${portal.url}/sok?q=kortis`)).status).toBe(200)
  })

  // There is none when it did not start.
  test.afterAll(() => portal?.stop())

  test('a parent walks from the root to the door, and over to Arabic, on short addresses', async ({
    page,
  }) => {
    const start = new SearchPage(page)
    await page.goto(portal.url)
    await expect(start.heading).toHaveText(texts.sv.start.heading)
    await start.searchField.fill('kortis')
    await start.searchField.press('Enter')
    await expect(page).toHaveURL(`${portal.url}/sok?q=kortis`)
    await start.hit('Korttidsvistelse utanför hemmet').click()
    await expect(page).toHaveURL(`${portal.url}/behov/korttidsvistelse`)
    const need = new NeedPage(page)
    await need.languageButton.click()
    await need.language('العربية').click()
    await expect(page).toHaveURL(`${portal.url}/ar/behov/korttidsvistelse`)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await new NeedPage(page, 'ar').firstDoor.click()
    await expect(page).toHaveURL(/\/ar\/verksamheter\/[a-z-]+$/)
  })

  test('every link leads to a page, and none says the name', async () => {
    const seen = new Set<string>(['/', '/ar', '/en'])
    for (const path of seen) {
      const response = await fetch(portal.url + path)
      const html = await response.text()
      expect.soft(response.status, path).toBe(200)
      expect.soft(response.redirected, path).toBe(false)
      expect.soft(longAddressesIn(html), path).toEqual([])
      // Enough to have met every kind of page.
      if (seen.size >= ENOUGH) continue
      for (const address of addressesIn(html)) {
        const [target = ''] = address.split('#')
        if (seen.size < ENOUGH && /^\/(?!tema\/|_next\/|dorr\.svg|.*\?)/.test(target)) seen.add(target)
      }
    }
    expect(seen.size).toBe(ENOUGH)
  })

  test('the long addresses lead to the short ones, whatever the host', async () => {
    for (const host of [undefined, 'evil.example', LINDHAGA]) {
      const response = await rawRequest(portal.url, '/lindhaga/behov/tolk?x=1', host ? { host } : {})
      expect(response).toMatchObject({ status: 308, headers: { location: '/behov/tolk?x=1' } })
    }
  })

  test('no foreign host comes back', async () => {
    for (const target of [
      '/',
      '/behov/tolk',
      '/robots.txt',
      '/sitemap.xml',
      '/opensearch.xml',
      '/sv/akut',
      '/lindhaga',
    ]) {
      const { body, headers } = await rawRequest(portal.url, target, { host: 'evil.example' })
      expect.soft(body + JSON.stringify(headers), target).not.toContain('evil.example')
    }
    const { body } = await rawRequest(portal.url, '/behov/tolk', { host: 'evil.example' })
    expect(body).toContain('<link rel="canonical" href="https://stod.lindhaga.example/behov/tolk"')
  })

  test('does not start for a municipality that is not there, and says which there are', async () => {
    const failed = startPortal({ databaseUrl: portal.databaseUrl, env: { MUNICIPALITY: 'storstad' } })
    await expect(failed).rejects.toThrow(/Det finns ingen kommun "storstad"[\s\S]*lindhaga, norrsjo, alvhamn/)
  })
})
