import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeTarget } from './address'

const pass = (target: string) => {
  const verdict = judgeTarget(target)
  if (verdict.kind !== 'pass') throw new Error(`${verdict.kind}`)
  return verdict
}

describe('judgeTarget', () => {
  it.each([
    ['/', '/', ''],
    ['/lindhaga', '/lindhaga', ''],
    ['/ar/lindhaga/behov/ledsagning?utskrift=1', '/ar/lindhaga/behov/ledsagning', '?utskrift=1'],
    ['/%6Cindhaga', '/lindhaga', ''],
    ['/lindhaga/s%C3%B6k', '/lindhaga/s%C3%B6k', ''],
    ['/lindhaga/s\u00c3\u00b6k', '/lindhaga/s%C3%B6k', ''],
    ['/a%252e%252e', '/a%252e%252e', ''],
    ['/index.html', '/index.html', ''],
  ])('passes %s on as %s', (target, path, search) => {
    expect(judgeTarget(target)).toMatchObject({ kind: 'pass', path, search })
  })

  it.each([
    ['/%00', 400],
    ['/lindhaga/%0d%0aSet-Cookie:a=b', 400],
    ['/%C2%85', 400],
    ['/%', 400],
    ['/%E0%A4%A', 400],
    ['/%ED%A0%80', 400],
    ['/%c0%af', 400],
    ['/\u00ff', 400],
    ['/..', 400],
    ['/a/../b', 400],
    ['/a/%2e%2E/b', 400],
    ['/./a', 400],
    ['/\\evil.example', 400],
    ['/%5Cevil.example', 400],
    ['/a%2Fb', 404],
    ['/a%2f..%2fb', 404],
    ['http://evil.example/', 400],
    ['evil', 400],
    ['', 400],
    ['/a#b', 400],
    ['/a b', 400],
    ['/(long)', 414],
    ['/lindhaga?x=(long)', 414],
  ])('refuses %s with %i', (target, status) => {
    expect(judgeTarget(target.replace('(long)', 'a'.repeat(10_000)))).toMatchObject({
      kind: 'refuse',
      status,
    })
  })

  it('knows the municipality of a refused address', () => {
    expect(judgeTarget('/ar/lindhaga/%00')).toMatchObject({ segments: ['ar', 'lindhaga'] })
    expect(judgeTarget(`/lindhaga/behov/${'a'.repeat(10_000)}`)).toMatchObject({
      segments: ['lindhaga', 'behov'],
    })
  })

  it.each([
    ['/lindhaga/', '/lindhaga'],
    ['//evil.example/', '/evil.example'],
    ['//evil.example?a=1', '/evil.example?a=1'],
    ['/lindhaga//behov/?_rsc=1&a=2', '/lindhaga/behov?a=2'],
    ['//', '/'],
  ])('sends %s to %s, on this site', (target, location) => {
    expect(judgeTarget(target)).toEqual({ kind: 'redirect', location })
  })

  it('tells pages, style sheets and the API apart, however the address is written', () => {
    expect(pass('/lindhaga/api').area).toBe('page')
    expect(pass('/%61dmin/x').area).toBe('page')
    expect(pass('/%61pi/v1/search').area).toBe('api')
    expect(pass('/api/auth/x').area).toBe('api')
    expect(pass('/tema/lindhaga.1f3a9c2e.css').area).toBe('style')
    expect(pass('/tema/lindhaga').area).toBe('page')
    expect(pass('/lindhaga/tema/a.css').area).toBe('page')
    expect(judgeTarget('/api/v1/%00')).toMatchObject({ area: 'api' })
  })

  it('drops what Next.js says to itself in queries', () => {
    expect(pass('/lindhaga?_rsc=abc').search).toBe('')
    expect(pass('/lindhaga?nxtPlocale=ar&a=1').search).toBe('?a=1')
  })

  it('mends a query that cannot be read as it is', () => {
    expect(pass('/lindhaga/sok?q=100%').search).toBe('?q=100%25')
    expect(pass('/lindhaga/sok?q=a%00b').search).toBe('?q=a+b')
    expect(pass('/lindhaga/sok?q=%ED%A0%80').search).toBe('?q=+')
    expect(pass('/lindhaga/sok?q=h\u00c3\u00b6rsel').search).toBe('?q=h%C3%B6rsel')
  })

  it('cuts very long search words on a search page, between characters', () => {
    const words = new URLSearchParams(
      pass(`/lindhaga/sok?q=${encodeURIComponent('å'.repeat(10_000))}&sida=2`).search,
    )
    expect(words.get('q')).toBe('å'.repeat(500))
    expect(words.get('sida')).toBe('2')
    const faces = new URLSearchParams(pass(`/sok?q=${encodeURIComponent('🙂'.repeat(600))}`).search)
    expect(faces.get('q')).toBe('🙂'.repeat(500))
    const filler = Array.from({ length: 800 }, (_, index) => `x${index}=1234567890`).join('&')
    expect(pass(`/sok?q=hej&${filler}`).search).toBe('?q=hej')
    expect(judgeTarget(`/api/v1/search?q=${'a'.repeat(10_000)}`)).toMatchObject({ status: 414, area: 'api' })
  })

  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => `/${text}`),
    fc
      .array(
        fc.constantFrom(
          '/',
          '//',
          '.',
          '..',
          '%2e',
          '%2F',
          '%5c',
          '\\',
          '%00',
          '%',
          '?',
          '#',
          '&',
          'q=',
          'sok',
          'a',
          '%C3%A5',
          '\u00e5',
          '%ED%A0%80',
          ':',
          '@',
          'api',
          'admin',
        ),
        { maxLength: 30 },
      )
      .map((parts) => `/${parts.join('')}`),
    fc.webUrl().map((url) => new URL(url).pathname),
  )

  it('never throws, and what passes is safe and judged the same again', () => {
    fc.assert(
      fc.property(hostile, (target) => {
        const verdict = judgeTarget(target)
        if (verdict.kind === 'refuse') return
        const whole = verdict.kind === 'pass' ? verdict.path + verdict.search : verdict.location
        expect(whole).toMatch(/^\/(?!\/)[\x21-\x7e]*$/)
        const path = whole.split('?')[0] ?? ''
        expect(path).not.toMatch(/\/\/|\\|%2f|%5c|%0|%1|%7f|\/\.{1,2}(\/|$)/i)
        expect(new URL(whole, 'http://rd.example').host).toBe('rd.example')
        expect(new URL(whole, 'http://rd.example').pathname).toBe(path)
        const again = judgeTarget(whole)
        expect(again).toMatchObject({ kind: 'pass', path })
      }),
      { numRuns: 2_000 },
    )
  })
})
