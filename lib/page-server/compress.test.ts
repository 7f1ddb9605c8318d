import { describe, expect, it } from 'vitest'
import { isCompressible, preferredEncoding } from './compress'

describe('preferredEncoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['BR ; Q=1', 'br'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['identity, br;q=0.5', 'identity'],
    ['gzip;q=x', 'identity'],
    ['deflate', 'identity'],
    [','.repeat(100_000), 'identity'],
  ])('answers %s in %s', (header, encoding) => {
    expect(preferredEncoding(header)).toBe(encoding)
  })
})

describe('isCompressible', () => {
  it('takes text that is long enough and not yet compressed', () => {
    expect(isCompressible({ 'content-type': 'text/html; charset=utf-8' })).toBe(true)
    expect(isCompressible({ 'content-type': 'application/problem+json' })).toBe(true)
    expect(isCompressible({ 'content-type': 'image/svg+xml' })).toBe(true)
    expect(isCompressible({ 'content-type': 'font/woff2' })).toBe(false)
    expect(isCompressible({ 'content-type': 'text/event-stream' })).toBe(false)
    expect(isCompressible({ 'content-type': 'text/html', 'content-encoding': 'br' })).toBe(false)
    expect(isCompressible({ 'content-type': 'text/html', 'content-length': '20' })).toBe(false)
    expect(isCompressible({ 'content-type': 'text/html', 'cache-control': 'no-transform' })).toBe(false)
    expect(isCompressible({})).toBe(false)
  })
})
