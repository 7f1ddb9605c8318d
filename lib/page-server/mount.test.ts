import { describe, expect, it } from 'vitest'
import { judgeTarget } from './address'
import { mounted } from './mount'

const lindhaga = { slug: 'lindhaga', locales: ['sv', 'ar'] }
const read = (target: string, place = lindhaga) => mounted(judgeTarget(target), place)

describe('an address of a host that one municipality has to itself', () => {
  it.each([
    ['/', '/lindhaga'],
    ['/behov/tolk', '/lindhaga/behov/tolk'],
    ['/sok?q=%C3%A5', '/lindhaga/sok?q=%C3%A5'],
    ['/ar', '/ar/lindhaga'],
    ['/ar/behov/tolk', '/ar/lindhaga/behov/tolk'],
    ['/opensearch.xml', '/lindhaga/opensearch.xml'],
    ['/fel', '/lindhaga/fel'],
  ])('%s is %s inside', (target, inside) => {
    const verdict = read(target)
    expect(verdict.kind === 'pass' && verdict.path + verdict.search).toBe(inside)
  })

  it.each([
    ['/lindhaga', '/'],
    ['/lindhaga/behov/tolk?a=1&b=%C3%A5', '/behov/tolk?a=1&b=%C3%A5'],
    ['/ar/lindhaga', '/ar'],
    ['/ar/lindhaga/behov/tolk', '/ar/behov/tolk'],
    ['/sv', '/'],
    ['/sv/behov/tolk', '/behov/tolk'],
    ['/sv/lindhaga/akut', '/akut'],
    ['/lindhaga/%C3%A5', '/%C3%A5'],
  ])('%s is led to %s', (target, location) => {
    expect(read(target)).toEqual({ kind: 'redirect', location })
  })

  it('is not led out of the host', () => {
    expect(read('/lindhaga//evil.example')).toEqual({ kind: 'redirect', location: '/lindhaga/evil.example' })
    expect(read('/lindhaga/evil.example')).toEqual({ kind: 'redirect', location: '/evil.example' })
    expect(read('/lindhaga/%2Fevil.example')).toMatchObject({ kind: 'refuse', segments: ['lindhaga'] })
  })

  it("keeps another municipality's name, and a language that it has not, as a page that it lacks", () => {
    expect(read('/alvhamn/akut')).toMatchObject({ path: '/lindhaga/alvhamn/akut' })
    expect(read('/en/akut')).toMatchObject({ path: '/lindhaga/en/akut' })
    expect(read('/ar/alvhamn')).toMatchObject({ path: '/ar/lindhaga/alvhamn' })
  })

  it('is not confused by a need or a service that has the name of a municipality', () => {
    expect(read('/behov/lindhaga')).toMatchObject({ path: '/lindhaga/behov/lindhaga' })
    expect(read('/ar/verksamheter/alvhamn')).toMatchObject({ path: '/ar/lindhaga/verksamheter/alvhamn' })
    expect(read('/lindhaga/behov/lindhaga')).toEqual({ kind: 'redirect', location: '/behov/lindhaga' })
  })

  it('is as everywhere for programs, colours and what belongs to the host', () => {
    for (const target of [
      '/api/v1/search?q=a',
      '/tema/lindhaga.12345678.css',
      '/robots.txt',
      '/sitemap.xml',
    ]) {
      expect(read(target)).toEqual(judgeTarget(target))
    }
  })

  it('tells whose page a refused address would have been', () => {
    expect(read('/%00')).toMatchObject({ kind: 'refuse', status: 400, segments: ['lindhaga'] })
    expect(read('/ar/%00')).toMatchObject({ kind: 'refuse', segments: ['ar', 'lindhaga'] })
    expect(read(`/lindhaga/${'a'.repeat(9_000)}`)).toMatchObject({ status: 414, segments: ['lindhaga'] })
  })

  it('is itself where municipalities share the host', () => {
    expect(mounted(judgeTarget('/lindhaga/akut'), undefined)).toEqual(judgeTarget('/lindhaga/akut'))
  })
})
