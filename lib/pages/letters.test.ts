import { describe, expect, it } from 'vitest'
import type { Locale } from '../kernel/values'
import { underLetters } from './letters'

const letters = (words: string[], locale: Locale) =>
  underLetters(words, (word) => word, locale).map(({ letter, items }) => [letter, ...items])

describe('under letters', () => {
  it('puts å, ä and ö last in Swedish, each a letter of its own', () => {
    expect(letters(['Ögon', 'Arbete', 'Ätande', 'Zon', 'Åka', 'Akut'], 'sv')).toEqual([
      ['A', 'Akut', 'Arbete'],
      ['Z', 'Zon'],
      ['Å', 'Åka'],
      ['Ä', 'Ätande'],
      ['Ö', 'Ögon'],
    ])
  })

  it('puts é under E, and small letters with large ones', () => {
    expect(letters(['Éva', 'elev', 'Ett'], 'sv')).toEqual([['E', 'elev', 'Ett', 'Éva']])
  })

  it('puts what begins with no letter first', () => {
    expect(letters(['Akut', '1177', '”Kortis”'], 'sv').map(([letter]) => letter)).toEqual(['#', 'A'])
  })

  it('passes over the article in Arabic', () => {
    expect(letters(['المدرسة', 'مترجم', 'التأهيل'], 'ar').map(([letter]) => letter)).toEqual(['ت', 'م'])
  })
})
