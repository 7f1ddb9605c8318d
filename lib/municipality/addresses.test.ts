import { describe, expect, it } from 'vitest'
import { addressesOf } from './addresses'

describe('addressesOf', () => {
  it('puts a municipality below its name where it stands beside others', () => {
    const swedish = addressesOf('sv', 'lindhaga', 'shared')
    expect(swedish).toMatchObject({ start: '/lindhaga', search: '/lindhaga/sok', chooser: '/' })
    expect(swedish.need('tolk')).toBe('/lindhaga/behov/tolk')
    const arabic = addressesOf('ar', 'lindhaga', 'shared')
    expect(arabic).toMatchObject({ start: '/ar/lindhaga', search: '/ar/lindhaga/sok', chooser: '/ar' })
    expect(arabic.term('insats')).toBe('/ar/lindhaga/ordlista#insats')
    expect(arabic.suggest).toBe('/api/v1/suggest?municipality=lindhaga&lang=ar')
  })

  it('leaves the name out where it stands alone, and there is nothing to choose', () => {
    const swedish = addressesOf('sv', 'lindhaga', 'own')
    expect(swedish).toMatchObject({ start: '/', search: '/sok', acute: '/akut', chooser: null })
    expect(swedish.searchFor('å & ä')).toBe('/sok?q=%C3%A5+%26+%C3%A4')
    const arabic = addressesOf('ar', 'lindhaga', 'own')
    expect(arabic).toMatchObject({ start: '/ar', search: '/ar/sok', chooser: null })
    expect(arabic.need('tolk')).toBe('/ar/behov/tolk')
    expect(arabic.suggest).toBe('/api/v1/suggest?lang=ar')
  })

  it('finds the same page in another language', () => {
    expect(addressesOf('ar', 'lindhaga', 'shared').pageIn('sv', 'behov/tolk')).toBe('/lindhaga/behov/tolk')
    expect(addressesOf('sv', 'lindhaga', 'shared').pageIn('ar', '')).toBe('/ar/lindhaga')
    expect(addressesOf('ar', 'lindhaga', 'own').pageIn('sv', '')).toBe('/')
    expect(addressesOf('sv', 'lindhaga', 'own').pageIn('ar', 'akut')).toBe('/ar/akut')
  })
})
