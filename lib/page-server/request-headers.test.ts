import { describe, expect, it } from 'vitest'
import { headerFault, requestHeaders, whoAsks } from './request-headers'

const outside = {
  host: 'portal.example:3000',
  cookie: 'session=1',
  authorization: 'Basic x',
  accept: 'text/html',
  rsc: '1',
  'next-action': 'abc',
  'x-middleware-subrequest': 'middleware',
  'x-rd-keep': '1',
  'x-forwarded-for': '1.2.3.4, 5.6.7.8',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  forwarded: 'host=evil.example',
  'accept-encoding': 'br',
  'user-agent': 'Browser',
}
const direct = { remoteAddress: '10.0.0.1', trustProxy: false }

describe('requestHeaders', () => {
  it('tells a public page nothing about who reads it', () => {
    expect(requestHeaders(outside, 'page', whoAsks(outside, direct))).toEqual({
      accept: 'text/html',
      host: 'portal.example:3000',
      'user-agent': 'ratt-dorr-front',
      'x-forwarded-for': '10.0.0.1',
      'x-forwarded-host': 'portal.example:3000',
      'x-forwarded-proto': 'http',
    })
  })

  it('tells the API no more than what it needs to answer "not modified"', () => {
    const asked = { ...outside, 'if-none-match': '"a"' }
    expect(Object.keys(requestHeaders(asked, 'api', whoAsks(asked, direct))).sort()).toEqual([
      'accept',
      'host',
      'if-none-match',
      'user-agent',
      'x-forwarded-for',
      'x-forwarded-host',
      'x-forwarded-proto',
    ])
  })

  it('believes the proxy next to us, when there is one, in what it added itself', () => {
    const behindProxy = { ...direct, trustProxy: true }
    expect(whoAsks(outside, behindProxy)).toEqual({
      address: '5.6.7.8',
      protocol: 'https',
      host: 'evil.example',
    })
    const odd = { ...outside, 'x-forwarded-host': 'a b', 'x-forwarded-for': '<script>' }
    expect(whoAsks(odd, behindProxy)).toMatchObject({ address: '10.0.0.1', host: 'portal.example:3000' })
  })

  it('tells which municipality has the host to itself, and takes that from nobody else', () => {
    const claimed = { ...outside, 'x-rd-municipality': 'alvhamn' }
    const visitor = whoAsks(claimed, direct)
    expect(requestHeaders(claimed, 'page', visitor)).not.toHaveProperty('x-rd-municipality')
    expect(requestHeaders(claimed, 'page', visitor, { alone: 'lindhaga' })).toMatchObject({
      'x-rd-municipality': 'lindhaga',
    })
  })
})

describe('headerFault', () => {
  const fault = (rawHeaders: string[], httpVersion = '1.1') => headerFault({ rawHeaders, httpVersion })

  it('finds no host, several hosts, hosts that are none, and too much of it', () => {
    expect(fault(['Host', 'a.example', 'Accept', '*/*'])).toBeUndefined()
    expect(fault(['Host', '[::1]:3000'])).toBeUndefined()
    expect(fault(['Host', 'a.example', 'host', 'b.example'])).toMatchObject({ status: 400 })
    expect(fault(['Host', 'a.example/x'])).toMatchObject({ status: 400 })
    expect(fault([])).toMatchObject({ status: 400 })
    expect(fault([], '1.0')).toBeUndefined()
    expect(fault(['Host', ''])).toMatchObject({ status: 400 })
    expect(fault(['Host', 'a', 'X', 'a'.repeat(20_000)])).toMatchObject({ status: 431 })
  })
})
