import { describe, expect, it } from 'vitest'
import { parseEnv } from './env'

describe('the environment', () => {
  it('may name the municipality and the address of the instance', () => {
    expect(parseEnv({ MUNICIPALITY: 'lindhaga', PUBLIC_URL: 'https://Stod.Example/' })).toMatchObject({
      MUNICIPALITY: 'lindhaga',
      PUBLIC_URL: 'https://stod.example',
    })
    expect(parseEnv({ PUBLIC_URL: 'https://stod.example:8443' }).PUBLIC_URL).toBe('https://stod.example:8443')
    expect(parseEnv({ MUNICIPALITY: '', PUBLIC_URL: '' })).not.toHaveProperty('MUNICIPALITY')
  })

  it.each([
    ['PUBLIC_URL', 'http://stod.example'],
    ['PUBLIC_URL', 'stod.example'],
    ['PUBLIC_URL', 'https://stod.example/lindhaga'],
    ['PUBLIC_URL', 'https://stod.example/?q'],
    ['PUBLIC_URL', 'https://user@stod.example'],
    ['MUNICIPALITY', 'Lindhaga kommun'],
    ['MUNICIPALITY', '../lindhaga'],
  ])('says what is wrong with %s=%s', (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(name)
  })
})
