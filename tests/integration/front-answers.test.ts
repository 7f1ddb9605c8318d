import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { PROBLEM_TYPE } from '@/lib/kernel/problem'
import { echoed, GUIDE, sharedFront, writeFiles } from './support/front'

const shared = sharedFront((root) =>
  writeFiles(root, { 'public/bild.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
)
const { get } = shared
const echo = async (target: string, question?: Parameters<typeof get>[1]) =>
  echoed(await get(target, question))

describe('what a page declares', () => {
  it('becomes the status, and stays between the two processes', async () => {
    const got = await get('/lindhaga/saknas')
    expect(got.status).toBe(404)
    expect(got.text).toContain('Finns inte')
    expect(got.headers['x-robots-tag']).toBe('noindex')
    expect(Object.keys(got.headers).filter((name) => name.startsWith('x-rd-'))).toEqual([])
  })

  it.each(['/api/v1/eko', '/api/auth/eko', '/admin/eko', '/lindhaga/eko'])(
    'does not come from outside (%s)',
    async (target) => {
      const { headers } = await echo(target, {
        headers: {
          'x-rd-keep': '1',
          'x-middleware-subrequest': 'middleware',
          'x-forwarded-host': 'evil.example',
          rsc: '1',
          'next-action': 'abc',
          cookie: 'a=b',
          authorization: 'Basic x',
        },
      })
      expect(Object.keys(headers).sort()).toEqual([
        'connection',
        'host',
        'user-agent',
        'x-forwarded-for',
        'x-forwarded-host',
        'x-forwarded-proto',
      ])
      expect(headers['x-forwarded-host']).toBe(`127.0.0.1:${shared.front.port}`)
    },
  )
})

describe('cookies', () => {
  it.each(['/lindhaga/privat', '/admin', '/api/auth/session'])('come from nowhere (%s)', async (target) => {
    const got = await get(target, { headers: { cookie: 'a=b' } })
    expect(got.headers).not.toHaveProperty('set-cookie')
    expect(got.headers).not.toHaveProperty('x-powered-by')
    expect(got.headers).not.toHaveProperty('x-rd-keep')
  })
})

describe('an ordinary answer', () => {
  it('says what browsers may do with it', async () => {
    const { headers } = await get('/lindhaga/lang')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('is compressed as the visitor likes', async () => {
    const plain = await get('/lindhaga/lang')
    const brotli = await get('/lindhaga/lang', { headers: { 'accept-encoding': 'gzip, br' } })
    const gzip = await get('/lindhaga/lang', { headers: { 'accept-encoding': 'gzip' } })
    expect(plain.headers).not.toHaveProperty('content-encoding')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(plain.text)
    expect(gunzipSync(gzip.bytes).toString()).toBe(plain.text)
    expect(brotli.headers.vary).toBe('accept-encoding')
  })

  it('has the same status and headers for HEAD, without the body', async () => {
    for (const target of [
      '/lindhaga/lang',
      '/lindhaga/saknas',
      '/lindhaga/tomt-500',
      '/lindhaga/%00',
      '/bild.svg',
    ]) {
      const whole = await get(target)
      const head = await get(target, { method: 'HEAD' })
      expect(head.bytes).toHaveLength(0)
      expect(head.status).toBe(whole.status)
      expect(head.headers['content-type']).toBe(whole.headers['content-type'])
    }
  })

  it('takes forms, up to a size', async () => {
    expect(await echo('/lindhaga/tyck', { method: 'POST', body: 'text=hej' })).toMatchObject({
      method: 'POST',
      body: 'text=hej',
      headers: { 'content-length': '8' },
    })
    const chunked = { 'transfer-encoding': 'chunked' }
    expect(await echo('/lindhaga/tyck', { method: 'POST', body: 'hej', headers: chunked })).toMatchObject({
      body: 'hej',
    })
    const large = Buffer.alloc(1_200_000, 'a')
    for (const headers of [{}, chunked]) {
      const got = await get('/lindhaga/tyck', { method: 'POST', body: large, headers })
      expect(got.status).toBe(413)
      expect(got.text).toContain(GUIDE)
    }
    expect((await get('/api/v1/tyck', { method: 'POST', body: large })).headers['content-type']).toBe(
      PROBLEM_TYPE,
    )
  })
})
