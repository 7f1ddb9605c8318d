import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { DOCUMENT_TYPES } from '@/lib/search/schema'
import { GUIDE_NUMBERS } from './support/places'
import { type RawResponse, rawRequest } from './support/raw-request'
import { dialled } from './support/texts'

const GUIDE = dialled(GUIDE_NUMBERS.lindhaga)
const ACUTE = 'tel:112'

/** A page that helps: one heading, a number, nothing of the machinery. */
function expectHelpfulPage({ headers, body }: RawResponse, number: string): void {
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  // Counted without the data that Next.js writes into its scripts.
  const html = body.replace(/<script[\s\S]*?<\/script>/g, '')
  expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
  expect(html).toContain(`href="${number}"`)
  expect(body).not.toMatch(/Internal Server Error|node_modules|PrismaClient|\bat [\w.]+ \(|digest/)
  expect(headers['set-cookie']).toBeUndefined()
}

const long = 'a'.repeat(10_000)

for (const [name, target, status, number] of [
  ['a null byte', '/%00', 400, ACUTE],
  ['a null byte in a municipality', '/lindhaga/%00', 400, GUIDE],
  ['a way upwards', '/../etc/passwd', 400, ACUTE],
  ['a way upwards in a municipality', '/lindhaga/../../etc/passwd', 400, GUIDE],
  ['a way upwards in disguise', '/lindhaga/behov/..%2f..%2f', 404, GUIDE],
  ['a way upwards in double disguise', '/lindhaga/behov/%252e%252e%252f', 404, GUIDE],
  ['a way upwards with backslashes', '/lindhaga/behov/..%5c..%5c', 400, GUIDE],
  ['a slug of 10 kB', `/lindhaga/behov/${long}`, 414, GUIDE],
  ['a municipality of 10 kB', `/${long}`, 414, ACUTE],
  ['an unknown language', '/xx/lindhaga', 404, ACUTE],
  ['an unknown municipality', '/storstad', 404, ACUTE],
  ['an unknown municipality in Arabic', '/ar/storstad', 404, ACUTE],
  ['a need that is not there', '/lindhaga/behov/finns-inte', 404, GUIDE],
  ['a need that is not there, in Arabic', '/ar/lindhaga/behov/finns-inte', 404, GUIDE],
  ['a service that is not there', '/lindhaga/verksamheter/finns-inte', 404, GUIDE],
  ["another municipality's service", '/lindhaga/verksamheter/norrsjoskolan', 404, GUIDE],
  ['a life area that is not there', '/lindhaga/livsomraden/finns-inte', 404, GUIDE],
  ['a page that is not there', '/lindhaga/finns/inte/alls', 404, GUIDE],
  ['a word for every object', '/lindhaga/behov/__proto__', 404, GUIDE],
  ['a word of every object', '/lindhaga/behov/constructor', 404, GUIDE],
  ['half a percent-encoding', '/lindhaga/behov/%e0%a4', 400, GUIDE],
  ['a lone surrogate', '/lindhaga/behov/%ED%A0%80', 400, GUIDE],
  ['a control character', '/lindhaga/behov/%07', 400, GUIDE],
  ['a line break', '/lindhaga/behov/tolk%0d%0aSet-Cookie:%20a=b', 400, GUIDE],
  ['an emoji', `/lindhaga/behov/${encodeURIComponent('🦄')}`, 404, GUIDE],
  ['bytes that no address may have', '/lindhaga/behov/stöd', 400, ACUTE],
  ['a script', `/lindhaga/behov/${encodeURIComponent('<script>alert(1)</script>')}`, 404, GUIDE],
  ['a query of another language', "/lindhaga/behov/'%20OR%201=1--", 404, GUIDE],
  ['the address of another host', 'http://annan.example/lindhaga', 400, ACUTE],
  ['an address in the address', '//annan.example/lindhaga', 308, ''],
  ['files of the program', '/.env', 404, ACUTE],
  ['folders of the program', '/lindhaga/.git/config', 404, GUIDE],
] as const) {
  test(`${name} in the address is answered with ${status}`, async ({ baseURL }) => {
    const response = await rawRequest(baseURL ?? '', target)
    expect(response.status).toBe(status)
    if (status === 308) {
      // Never to another host.
      expect(response.headers.location).toMatch(/^\/[^/]/)
      return
    }
    expectHelpfulPage(response, number)
    expect(response.headers['x-robots-tag']).toContain('noindex')
    expect(response.body).not.toContain('alert(1)</script>')
  })
}

for (const [name, question] of [
  ['of 10,000 characters', long],
  ['of 10,000 letters that take several bytes', encodeURIComponent('å'.repeat(10_000))],
  ['of control characters', '%00%01%02%07%1b%7f'],
  ['of emoji', encodeURIComponent('👨‍👩‍👧‍👦🦄🇸🇪')],
  ['that is a script', encodeURIComponent('<script>alert(1)</script>')],
  ['that is an attribute', encodeURIComponent('" onfocus="alert(1)" autofocus="')],
  ['with a lone surrogate', '%ED%A0%80'],
  ['of signs for patterns', encodeURIComponent('(.*)+[a-z]{1,99}\\d^$|?')],
  ['of signs for databases', encodeURIComponent(`'; DROP TABLE need; -- %_\\`)],
  ['of blanks', '%20%20%20'],
  ['that ends in a lone percent', '100%'],
  ['written from right to left, with marks', encodeURIComponent('\u202eمترجم\u200f')],
] as const) {
  test(`a search ${name} is answered`, async ({ baseURL }) => {
    const response = await rawRequest(baseURL ?? '', `/lindhaga/sok?q=${question}`)
    expect(response.status).toBe(200)
    expectHelpfulPage(response, GUIDE)
    expect(response.body).not.toContain('<script>alert(1)')
    expect(response.body).not.toContain('" onfocus="')
  })
}

const needs = (count: number) => Array.from({ length: count }, (_, index) => `behov=b${index}`).join('&')

for (const [name, query, status] of [
  ['of 700 things', needs(700), 200],
  ['of 1,000 things', needs(1_000), 414],
  ['with a line of 7,000 characters', `behov=tolk&rad=${'a'.repeat(7_000)}`, 200],
  ['with a line of 10,000 characters', `behov=tolk&rad=${long}`, 414],
  ['with a line that is a script', `behov=tolk&rad=${encodeURIComponent('<script>alert(1)</script>')}`, 200],
  ['with a line that is an attribute', `rad=${encodeURIComponent('" onfocus="alert(1)" autofocus="')}`, 200],
  ['with a line that turns around', `behov=tolk&rad=${encodeURIComponent('\u202egnir\u2066\u0000')}`, 200],
  ['with a line of bytes that are no text', 'behov=tolk&rad=%ED%A0%80%ff', 200],
  ['with two lines', 'behov=tolk&rad=ett&rad=%3Cb%3E', 200],
  ['of words of every object', 'behov=__proto__&behov=constructor&verksamhet=toString&behov=', 200],
  ['of what is no name', `behov=${encodeURIComponent('"><script>alert(1)</script>')}&behov=..%2f..`, 200],
  ['of a name of 5,000 characters', `behov=${'a'.repeat(5_000)}`, 200],
  ['with names of other kinds', 'behov[]=tolk&behov[x]=tolk&verksamhet[]=tolk', 200],
] as const) {
  test(`a sheet of one's own ${name} is answered with ${status}`, async ({ baseURL }) => {
    const response = await rawRequest(baseURL ?? '', `/lindhaga/mitt-blad?${query}`)
    expect(response.status).toBe(status)
    expectHelpfulPage(response, GUIDE)
    expect(response.headers['x-robots-tag']).toContain('noindex')
    expect(response.body).not.toContain('<script>alert(1)')
    expect(response.body).not.toContain('" onfocus="')
    expect(response.body).not.toContain('\u202e')
  })
}

for (const [name, path] of [
  ['is not there', 'behov/finns-inte'],
  ['is on another site', 'https://annan.example'],
  ['is above all', '../../etc/passwd'],
  ['is a script', '<script>alert("Ring 070")</script>'],
  ['has words of its own', 'behov/tolk/Ring 0900-123 456'],
  ['is a word of every object', 'constructor'],
  ['is of 5,000 characters', `behov/${'a'.repeat(5_000)}`],
] as const) {
  test(`the guide is told nothing about a page that ${name}`, async ({ baseURL }) => {
    const response = await rawRequest(baseURL ?? '', `/lindhaga/guide?sida=${encodeURIComponent(path)}`)
    expect(response.status).toBe(200)
    expectHelpfulPage(response, GUIDE)
    const html = response.body.replace(/<script[\s\S]*?<\/script>/g, '')
    expect(html).not.toContain('id="om-sidan"')
    for (const word of ['finns-inte', 'annan.example', 'passwd', 'Ring 0', 'constructor', 'aaaaaa']) {
      expect(html).not.toContain(word)
    }
  })
}

test("a sheet's address never names a host that cannot be one", async ({ baseURL }) => {
  for (const host of ['"><script>alert(1)</script>', 'annan.example/x', '']) {
    const response = await rawRequest(baseURL ?? '', '/lindhaga/mitt-blad?behov=tolk', { host })
    expect([200, 400, 421]).toContain(response.status)
    expect(response.body).not.toContain('<script>alert(1)')
    expect(response.body).not.toContain('annan.example')
  }
})

test('a language written large leads to the same page, on the same site', async ({ baseURL }) => {
  const response = await rawRequest(baseURL ?? '', '/AR/lindhaga')
  expect([301, 307, 308]).toContain(response.status)
  expect(new URL(response.headers.location ?? '', baseURL).href).toBe(`${baseURL}/ar/lindhaga`)
})

test('of two questions the first is answered', async ({ baseURL }) => {
  const response = await rawRequest(baseURL ?? '', '/lindhaga/sok?q=kortis&q=tolk')
  expect(response.status).toBe(200)
  expectHelpfulPage(response, GUIDE)
  expect(response.body).toContain('value="kortis"')
})

for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
  for (const target of ['/', '/lindhaga', '/lindhaga/behov/tolk', '/lindhaga/sok?q=tolk']) {
    test(`${method} to ${target} is refused with a page`, async ({ baseURL }) => {
      const response = await rawRequest(baseURL ?? '', target, {
        method,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'a=b',
      })
      expect(response.status).toBe(405)
      expect(response.headers.allow).toContain('GET')
      expectHelpfulPage(response, target === '/' ? ACUTE : GUIDE)
    })
  }
}

test('headers that only we may send change nothing', async ({ baseURL }) => {
  const response = await rawRequest(baseURL ?? '', '/lindhaga', {
    headers: {
      'X-Forwarded-Host': 'annan.example',
      'X-Rd-Status': '500',
      'X-Middleware-Subrequest': 'proxy:proxy:proxy:proxy:proxy',
      'Next-Action': 'x',
      RSC: '1',
      Cookie: 'NEXT_LOCALE=ar',
      'Accept-Language': 'ar',
    },
  })
  expect(response.status).toBe(200)
  expectHelpfulPage(response, GUIDE)
  expect(response.body).toContain('<html lang="sv"')
  expect(response.body).not.toContain('annan.example')
})

test.describe('the API', () => {
  const problemSchema = z.strictObject({
    type: z.string(),
    title: z.string().min(1),
    status: z.number().int(),
    detail: z.string().min(1),
  })

  for (const [target, status] of [
    ['/api/v1/search', 400],
    ['/api/v1/search?municipality=storstad&q=tolk', 404],
    ['/api/v1/search?municipality=lindhaga&q=tolk&limit=0', 400],
    ['/api/v1/search?municipality=lindhaga&q=tolk&limit=51', 400],
    ['/api/v1/search?municipality=lindhaga&q=tolk&limit=tio', 400],
    ['/api/v1/search?municipality=lindhaga&q=tolk&lang=xx', 400],
    ['/api/v1/search?municipality=__proto__&q=tolk', 400],
    [`/api/v1/search?municipality=${long}`, 414],
    [`/api/v1/search?municipality=${'a'.repeat(200)}`, 400],
    ['/api/v1/suggest', 400],
    ['/api/v1/suggest?municipality=storstad&q=to', 404],
    ['/api/v1/%00', 400],
    ['/api/v1/nothing', 404],
    ['/api/nothing', 404],
    ['/api', 404],
  ] as const) {
    test(`answers ${target.slice(0, 60)} with a problem document, ${status}`, async ({ baseURL }) => {
      const response = await rawRequest(baseURL ?? '', target)
      expect(response.status).toBe(status)
      expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
      expect(problemSchema.parse(JSON.parse(response.body)).status).toBe(status)
    })
  }

  for (const method of ['POST', 'PUT', 'DELETE']) {
    test(`refuses ${method} with a problem document`, async ({ baseURL }) => {
      const response = await rawRequest(baseURL ?? '', '/api/v1/search?municipality=lindhaga&q=tolk', {
        method,
        body: '{}',
      })
      expect(response.status).toBe(405)
      expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
      expect(problemSchema.parse(JSON.parse(response.body)).status).toBe(405)
    })
  }

  const searchSchema = z.strictObject({
    query: z.string(),
    didYouMean: z.string().nullable(),
    total: z.number().int().nonnegative(),
    results: z.array(
      z.strictObject({
        type: z.enum(DOCUMENT_TYPES),
        slug: z.string().min(1),
        title: z.string().min(1),
        url: z.string().startsWith('/'),
        snippet: z.string(),
      }),
    ),
    tookMs: z.number().nonnegative(),
  })

  test('finds "kortis" by its contract, and its addresses lead somewhere', async ({ request }) => {
    const response = await request.get('/api/v1/search?municipality=lindhaga&q=kortis&lang=sv&limit=3')
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toMatch(/^application\/json/)
    const answer = searchSchema.parse(await response.json())
    expect(answer.query).toBe('kortis')
    expect(answer.results[0]).toMatchObject({
      type: 'need',
      slug: 'korttidsvistelse',
      url: '/lindhaga/behov/korttidsvistelse',
    })
    expect(answer.results.length).toBeLessThanOrEqual(3)
    expect(answer.total).toBeGreaterThanOrEqual(answer.results.length)
    for (const { url } of answer.results) expect((await request.get(url)).status()).toBe(200)
  })

  test('finds in Arabic, with Arabic addresses', async ({ request }) => {
    const query = new URLSearchParams({ municipality: 'lindhaga', q: 'مترجم', lang: 'ar' })
    const answer = searchSchema.parse(await (await request.get(`/api/v1/search?${query}`)).json())
    expect(answer.results.map(({ url }) => url)).toContain('/ar/lindhaga/behov/tolk')
  })

  test('finds nothing by its contract', async ({ request }) => {
    const response = await request.get('/api/v1/search?municipality=lindhaga&q=xyzzyqwv')
    expect(searchSchema.parse(await response.json())).toMatchObject({ total: 0, results: [] })
  })

  for (const [name, question] of [
    ['7,000 characters', 'a'.repeat(7_000)],
    ['control characters', '\u0000\u0007'],
    ['HTML', '<script>alert(1)</script>'],
    ['emoji', '🦄'],
  ] as const) {
    test(`answers a search for ${name}`, async ({ request }) => {
      const query = new URLSearchParams({ municipality: 'lindhaga', q: question })
      const response = await request.get(`/api/v1/search?${query}`)
      expect(response.status()).toBe(200)
      searchSchema.parse(await response.json())
    })
  }

  test('proposes by its contract', async ({ request }) => {
    const suggestSchema = z.strictObject({
      suggestions: z.array(
        z.strictObject({ text: z.string().min(1), url: z.string().startsWith('/').optional() }),
      ),
    })
    const response = await request.get('/api/v1/suggest?municipality=lindhaga&q=kort&lang=sv')
    expect(response.status()).toBe(200)
    const { suggestions } = suggestSchema.parse(await response.json())
    expect(suggestions.length).toBeGreaterThan(0)
    expect((await request.get(suggestions[0]?.url ?? '/')).status()).toBe(200)
  })

  test('says that it lives, and that it is ready', async ({ request }) => {
    const live = await request.get('/api/health/live')
    expect(live.status()).toBe(200)
    expect(live.headers()['content-type']).toMatch(/^application\/json/)
    const ready = await request.get('/api/health/ready')
    expect(ready.status()).toBe(200)
    const readySchema = z.strictObject({
      pages: z.strictObject({ done: z.number().int(), total: z.number().int() }),
      database: z.literal(true),
      revision: z.number().int().positive(),
    })
    readySchema.parse(await ready.json())
    expect(ready.headers()['cache-control']).toContain('no-store')
  })
})
