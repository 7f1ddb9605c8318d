import { describe, expect, it } from 'vitest'
import { declaredIn, responseHeaders } from './response-headers'

const plain = { status: 200, encoding: 'identity', compressible: true } as const

describe('responseHeaders', () => {
  const upstream = {
    'content-type': 'text/html',
    'content-length': '2000',
    'set-cookie': ['a=b'],
    'x-rd-keep': '1',
    'x-nextjs-cache': 'HIT',
    'x-powered-by': 'x',
    connection: 'keep-alive, x-hop',
    'x-hop': '1',
    vary: 'rsc, next-router-state-tree',
    etag: '"abc"',
    'referrer-policy': 'no-referrer',
  }

  it('gives a reader what is meant for readers', () => {
    expect(responseHeaders(upstream, plain)).toEqual({
      'content-type': 'text/html',
      'content-length': '2000',
      etag: '"abc"',
      vary: 'accept-encoding',
    })
  })

  it('has no length and a weak tag when it is compressed, and keeps errors out of search engines', () => {
    expect(responseHeaders(upstream, { ...plain, status: 404, encoding: 'br' })).toEqual({
      'content-type': 'text/html',
      'content-encoding': 'br',
      etag: 'W/"abc"',
      vary: 'accept-encoding',
      'x-robots-tag': 'noindex',
    })
  })
})

describe('declaredIn', () => {
  it('reads what the page declared', () => {
    expect(
      declaredIn({ 'x-rd-status': '404', 'x-rd-keep': '1', 'x-rd-records': 'a@1 b@2', 'x-rd-stale-at': '5' }),
    ).toEqual({ status: true, keep: true, records: ['a@1', 'b@2'], staleAt: 5 })
    expect(declaredIn({})).toEqual({ status: false, keep: false, records: [], staleAt: undefined })
  })
})
