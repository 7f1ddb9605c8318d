import { describe, expect, it } from 'vitest'
import { originFor } from './origin'

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
