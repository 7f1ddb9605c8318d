import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROBLEM_TYPE } from '@/lib/kernel/problem'
import type { Front, FrontOptions } from '@/lib/page-server/front'
import { until } from '../support/until'
import { echoed, send, startOver, temporaryApp, writeFiles } from './support/front'

const LINDHAGA = 'stod.lindhaga.example'
const ALVHAMN = 'stod.alvhamn.example'

let root: string
let front: Front

const start = (options?: Partial<FrontOptions>) => startOver(root, options)

beforeAll(() => {
  root = temporaryApp()
  writeFiles(root, { 'public/bild.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' })
})

afterAll(() => rmSync(root, { recursive: true }))

const get = (target: string, host: string, more: Record<string, string> = {}, method = 'GET') =>
  send(front.port, target, { method, headers: { ...more, host } })

/** What reaches the renderer: the address inside, and the municipality that has the host to itself. */
async function inside(target: string, host: string, more?: Record<string, string>) {
  const { url, headers } = echoed(await get(target, host, more))
  return { url, alone: headers['x-rd-municipality'], host: headers.host }
}

const readyOn = (host: string, words: string) => async () => (await get('/%00', host)).text.includes(words)

describe('several municipalities, each with hosts of its own', () => {
  beforeAll(async () => {
    front = await start()
    await until(async () => (await get('/ar/%00', LINDHAGA)).text.includes('kort'))
  })

  afterAll(() => front.close())

  it.each([
    ['/behov/tolk?a=1', '/lindhaga/behov/tolk?a=1'],
    ['/ar/behov/tolk', '/ar/lindhaga/behov/tolk'],
    ['/ar', '/ar/lindhaga'],
    ['/', '/lindhaga'],
    ['/behov/lindhaga', '/lindhaga/behov/lindhaga'],
    ['/alvhamn/akut', '/lindhaga/alvhamn/akut'],
    ['/api/v1/eko?q=a', '/api/v1/eko?q=a'],
  ])('%s needs no name of the municipality there', async (target, url) => {
    expect(await inside(target, LINDHAGA)).toEqual({ url, alone: 'lindhaga', host: LINDHAGA })
  })

  it.each(['lh.example', 'STOD.Lindhaga.Example', `${LINDHAGA}.`, `${LINDHAGA}:8443`, `${LINDHAGA}.:1`])(
    'the host may be written %s',
    async (host) => {
      expect(await inside('/behov/tolk', host)).toMatchObject({
        url: '/lindhaga/behov/tolk',
        alone: 'lindhaga',
      })
    },
  )

  it.each([
    ['/lindhaga/behov/tolk?q=%C3%A5&a=1', '/behov/tolk?q=%C3%A5&a=1'],
    ['/ar/lindhaga', '/ar'],
    ['/lindhaga', '/'],
    ['/sv/akut', '/akut'],
  ])('the long address %s leads to the short one', async (target, location) => {
    for (const method of ['GET', 'HEAD']) {
      expect(await get(target, LINDHAGA, {}, method)).toMatchObject({ status: 308, headers: { location } })
    }
  })

  it.each([
    'localhost',
    '127.0.0.1',
    '[::1]:3000',
    'evil.example',
    `x${LINDHAGA}`,
    `${LINDHAGA}.evil.example`,
  ])('on %s the municipalities are side by side', async (host) => {
    expect(await inside('/lindhaga/behov/tolk', host)).toMatchObject({
      url: '/lindhaga/behov/tolk',
      alone: undefined,
    })
    expect((await get('/lindhaga/%00', host)).text).not.toContain('kort')
  })

  it.each([
    'a/b',
    '"><script>alert(1)</script>',
    'a b',
    `${LINDHAGA}, evil.example`,
    'a'.repeat(300),
    'a:99999',
  ])('the host %j is refused, and not repeated', async (host) => {
    const got = await get('/lindhaga', host)
    expect(got.status).toBe(400)
    expect(got.text).toContain('<h1>')
    expect(got.text).not.toContain('script>alert')
    expect(got.text).not.toContain('evil')
  })

  it('nobody outside can say which municipality it is, or another host', async () => {
    const claims = { 'x-rd-municipality': 'alvhamn', 'x-forwarded-host': ALVHAMN }
    expect(await inside('/behov/tolk', LINDHAGA, claims)).toMatchObject({ alone: 'lindhaga', host: LINDHAGA })
    expect(await inside('/lindhaga/eko', 'localhost', claims)).toMatchObject({ alone: undefined })
  })

  it('pages that cannot be had are those with the number and the short links', async () => {
    expect(await get('/%00', LINDHAGA)).toMatchObject({ status: 400 })
    for (const target of [
      '/%00',
      '/behov/%00',
      '/lindhaga/%00',
      `/${'a'.repeat(9_000)}`,
      '/_next/x.js',
      '/tomt-500',
    ]) {
      expect((await get(target, LINDHAGA)).text, target).toContain('010-123 45 67, kort')
    }
    expect((await get('/ar/%00', LINDHAGA)).text).toContain('خطأ 010-123 45 67 kort')
    expect((await get('/behov', LINDHAGA, {}, 'DELETE')).text).toContain('010-123 45 67, kort')
    expect((await get('/api/v1/%00', LINDHAGA)).headers['content-type']).toBe(PROBLEM_TYPE)
  })

  it('files are the same on every host', async () => {
    for (const host of [LINDHAGA, 'localhost']) {
      expect((await get('/bild.svg', host)).headers['content-type']).toBe('image/svg+xml')
    }
  })

  it('a publication that gives a municipality a host is followed, and the renderer may die meanwhile', async () => {
    expect(await inside('/eko', ALVHAMN)).toMatchObject({ url: '/eko', alone: undefined })
    writeFileSync(path.join(root, 'published'), '')
    await until(readyOn(ALVHAMN, '010-765 43 21, kort'))
    expect(await inside('/behov/tolk', ALVHAMN)).toMatchObject({
      url: '/alvhamn/behov/tolk',
      alone: 'alvhamn',
    })
    process.kill(front.rendererPid() ?? 0, 'SIGKILL')
    await until(async () => front.rendererPid() === undefined)
    const got = await get('/behov/tolk', ALVHAMN)
    expect(got.status).toBe(503)
    expect(got.text).toContain('010-765 43 21, kort')
    expect(await get('/alvhamn/akut', ALVHAMN)).toMatchObject({ status: 308, headers: { location: '/akut' } })
    await until(async () => (await get('/eko', ALVHAMN)).status === 200)
    rmSync(path.join(root, 'published'))
    await until(async () => (await inside('/eko', ALVHAMN)).alone === undefined)
  })
})

describe('behind a proxy of ours', () => {
  beforeAll(async () => {
    front = await start({ trustProxy: true })
    await until(async () => (await inside('/eko', LINDHAGA)).alone === 'lindhaga')
  })

  afterAll(() => front.close())

  it('the host is the one that the proxy tells', async () => {
    const told = { 'x-forwarded-host': `evil.example, ${LINDHAGA}` }
    expect(await inside('/behov/tolk', '10.0.0.2:3000', told)).toEqual({
      url: '/lindhaga/behov/tolk',
      alone: 'lindhaga',
      host: LINDHAGA,
    })
    expect(await inside('/eko', LINDHAGA, { 'x-forwarded-host': 'a b' })).toMatchObject({ alone: 'lindhaga' })
  })
})

describe('an instance for one municipality', () => {
  beforeAll(async () => {
    front = await start({ municipality: 'lindhaga' })
    await until(readyOn('localhost', '010-123 45 67, kort'))
  })

  afterAll(() => front.close())

  it.each(['localhost:3000', LINDHAGA, 'evil.example', '[::1]'])(
    'is that on every host (%s)',
    async (host) => {
      expect(await inside('/behov/tolk', host)).toMatchObject({
        url: '/lindhaga/behov/tolk',
        alone: 'lindhaga',
      })
      expect(await get('/lindhaga', host)).toMatchObject({ status: 308, headers: { location: '/' } })
      expect(await inside('/alvhamn/akut', host)).toMatchObject({ url: '/lindhaga/alvhamn/akut' })
    },
  )

  it('also when the host is hostile, or there is none', async () => {
    expect(await get('/', 'a/b')).toMatchObject({ status: 400 })
    expect((await get('/', 'a/b')).text).toContain('010-123 45 67, kort')
  })

  it('knows which municipalities there are', async () => {
    expect(await front.municipalities()).toEqual(['alvhamn', 'lindhaga'])
  })
})

describe('an instance for one municipality, started while the database is away', () => {
  it('serves as usual, and cannot tell which municipalities there are', async () => {
    writeFileSync(path.join(root, 'database-away'), '')
    front = await start({ municipality: 'lindhaga' })
    try {
      expect(await front.municipalities()).toBeUndefined()
      expect(await get('/ar/lindhaga', 'localhost')).toMatchObject({
        status: 308,
        headers: { location: '/ar' },
      })
      expect((await get('/', 'localhost')).status).toBe(503)
      rmSync(path.join(root, 'database-away'))
      await until(readyOn('localhost', '010-123 45 67, kort'))
      expect(await inside('/eko', 'localhost')).toMatchObject({ url: '/lindhaga/eko' })
    } finally {
      await front.close()
    }
  })
})
