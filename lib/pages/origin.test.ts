import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import type { Municipality } from '../municipality/schema'
import { addressesIn, type Chain, chainOf } from './chain'
import { homeOf, originFor } from './origin'

const nobody = { domains: [], publicUrl: undefined }
const instance = { domains: [], publicUrl: 'https://stod.example' }
const lindhaga = { domains: ['stod.lindhaga.example', 'lindhaga.stod.example'], publicUrl: undefined }

describe('originFor', () => {
  it('is the host that was reached, where nothing is called by a name', () => {
    expect(originFor({ host: 'Localhost.:3000', https: false }, nobody)).toBe('http://localhost:3000')
    expect(originFor({ host: '[::1]:3000', https: false }, nobody)).toBe('http://[::1]:3000')
    expect(originFor({ host: 'stod.example', https: true }, nobody)).toBe('https://stod.example')
    expect(originFor({ host: null, https: false }, nobody)).toBe('http://localhost')
    expect(originFor({ host: '"><script>', https: false }, nobody)).toBe('http://localhost')
  })

  it("is the municipality's first name on each of its own", () => {
    for (const host of ['stod.lindhaga.example', 'LINDHAGA.stod.example:8080']) {
      expect(originFor({ host, https: false }, lindhaga)).toBe('https://stod.lindhaga.example')
      expect(originFor({ host, https: false }, { ...lindhaga, publicUrl: 'https://stod.example' })).toBe(
        'https://stod.lindhaga.example',
      )
    }
  })

  it('says no foreign host where the instance has a name', () => {
    expect(originFor({ host: 'evil.example', https: true }, instance)).toBe('https://stod.example')
    expect(
      originFor(
        { host: 'evil.example', https: true },
        { ...instance, ...lindhaga, publicUrl: 'https://stod.example' },
      ),
    ).toBe('https://stod.example')
  })
})

describe('where search engines shall know a page', () => {
  const library = libraryFromFiles()
  const real = {
    fictional: false,
    status: 'open',
    domains: ['stod.lindhaga.example', 'lindhaga.example'],
  } as const
  function canonical(changed: Partial<Municipality>, mount: Chain['mount'] = 'shared') {
    const chain = chainOf(library, 'lindhaga', mount)
    if (!chain) throw new Error('no lindhaga')
    const municipality = { ...chain.municipality, ...changed }
    const home = homeOf({ ...chain, municipality }, 'https://stod.example')
    return home.origin + addressesIn(home.chain, 'ar').pageIn('ar', 'akut')
  }

  it("is the municipality's own first domain, where it has one", () => {
    expect(canonical({ ...real, domains: [...real.domains] })).toBe('https://stod.lindhaga.example/ar/akut')
  })

  it('is the host that was reached where it has none, or is not to be found, or is there already', () => {
    const domains = [...real.domains]
    expect(canonical({ ...real, domains: [] })).toBe('https://stod.example/ar/lindhaga/akut')
    expect(canonical({ ...real, domains, fictional: true })).toBe('https://stod.example/ar/lindhaga/akut')
    expect(canonical({ ...real, domains, status: 'not_yet_open' })).toBe(
      'https://stod.example/ar/lindhaga/akut',
    )
    expect(canonical({ ...real, domains }, 'own')).toBe('https://stod.example/ar/akut')
  })
})
