import { describe, expect, it } from 'vitest'
import { PROBLEM_TYPE } from '@/lib/kernel/problem'
import { echoed, GUIDE, sharedFront, writeFiles } from './support/front'

const LONG = 'a'.repeat(10_000)

const { get, raw } = sharedFront((root) => writeFiles(root, { '.next/static/chunks/a.js': 'x = 1' }))

describe('an address that cannot be right', () => {
  it.each([
    ['GET', '/lindhaga/%00', 400],
    ['GET', '/lindhaga/%E0%A4%A', 400],
    ['GET', '/lindhaga/../../etc/passwd', 400],
    ['GET', '/lindhaga/%2e%2e/x', 400],
    ['GET', '/lindhaga/\\evil', 400],
    ['GET', '/lindhaga/a%2Fb', 404],
    ['GET', '/lindhaga/(long)', 414],
    ['GET', '/lindhaga?x=(long)', 414],
    ['DELETE', '/lindhaga', 405],
    ['PUT', '/lindhaga', 405],
    ['TRACE', '/lindhaga', 405],
    ['GET', '/lindhaga/tomt-404', 404],
    ['GET', '/lindhaga/next-404', 404],
    ['GET', '/lindhaga/tomt-500', 500],
    ['GET', '/_next/image?url=%2Fa.png&w=64&q=1', 404],
    ['GET', '/_next/static/chunks/nope.js', 404],
    ['GET', '/admin', 404],
    ['POST', '/admin', 404],
  ])('%s %s gives a page that helps', async (method, target, status) => {
    const got = await get(target.replace('(long)', LONG), { method })
    expect(got.status).toBe(status)
    expect(got.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(got.headers['x-robots-tag']).toBe('noindex')
    expect(got.text).toMatch(/<h1>/)
    expect(got.text).toContain(target.startsWith('/lindhaga') ? GUIDE : '112')
  })

  it('gets its page in the language of the address', async () => {
    expect((await get('/ar/lindhaga/%00')).text).toContain('خطأ')
  })

  it.each([
    ['GET', '/api/v1/%00', 400],
    ['GET', '/api/v1/search?q=(long)', 414],
    ['DELETE', '/api/v1/search', 405],
    ['GET', '/api/v1/tomt-404', 404],
    ['GET', '/api/auth/session', 404],
    ['POST', '/api/auth/session', 404],
  ])('%s %s gives programs a problem document', async (method, target, status) => {
    const got = await get(target.replace('(long)', LONG), { method })
    expect(got.status).toBe(status)
    expect(got.headers['content-type']).toBe(PROBLEM_TYPE)
    expect(JSON.parse(got.text)).toMatchObject({
      type: 'about:blank',
      status,
      title: expect.any(String),
      detail: expect.any(String),
    })
  })

  it('is led right when it is only untidy', async () => {
    for (const [target, location] of [
      ['/lindhaga/', '/lindhaga'],
      ['//evil.example/', '/evil.example'],
    ] as const) {
      expect(await get(target)).toMatchObject({ status: 308, headers: { location } })
    }
  })

  it('is answered in whole when a search is far too long', async () => {
    const { url } = echoed(await get(`/lindhaga/sok?q=${LONG}`))
    expect(url).toBe(`/lindhaga/sok?q=${'a'.repeat(500)}`)
  })

  it.each([
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a/b\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
    [
      'length and chunks',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['a space in the address', 'GET /a b HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['no HTTP', 'hej\r\n\r\n', 400],
    ['headers too large', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['headers far too large', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(200_000)}\r\n\r\n`, 431],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', 405],
    ['a proxy request', 'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n', 400],
  ])('with %s gets a page too', async (_, bytes, status) => {
    const heard = await raw(bytes.replace(/\r\n\r\n/, '\r\nConnection: close\r\n\r\n'))
    expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(heard).toContain('<h1>')
    expect(heard).toContain('112')
  })
})
