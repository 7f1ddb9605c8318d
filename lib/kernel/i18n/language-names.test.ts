import { expect, it } from 'vitest'
import { LOCALES } from '../values'
import { formatLanguages, languageName } from './language-names'

it('names the languages that ICU does not know, or calls what they should not be called', () => {
  expect(formatLanguages(['swl', 'fit', 'rom'], 'sv')).toBe('svenskt teckenspråk, meänkieli och romani chib')
  expect(languageName('rmy', 'pl')).toBe('romski')
  for (const locale of LOCALES) {
    expect(languageName('rom', locale), locale).not.toMatch(/gyps|cyg|циган|غجر/i)
    // Not to be mistaken for Romanian.
    expect(languageName('rom', locale), locale).not.toBe(languageName('ro', locale))
  }
})

it('says in Swedish what another language has no word for', () => {
  expect(languageName('glk', 'ti')).toBe(languageName('glk', 'sv'))
  expect(languageName('xyz', 'sv')).toBe('xyz')
})
