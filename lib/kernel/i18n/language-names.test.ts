import { expect, it } from 'vitest'
import { LOCALES } from '../values'
import { languageName } from './language-names'

it('names the languages that ICU does not know, or calls what they should not be called', () => {
  expect(languageName('swl', 'sv')).toEqual({ text: 'svenskt teckenspråk', lang: 'sv' })
  expect(languageName('rmy', 'pl')).toEqual({ text: 'romski', lang: 'pl' })
  for (const locale of LOCALES) {
    expect(languageName('rom', locale).text, locale).not.toMatch(/gyps|cyg|циган|غجر/i)
    // Not to be mistaken for Romanian.
    expect(languageName('rom', locale).text, locale).not.toBe(languageName('ro', locale).text)
  }
})

it('says in Swedish what another language has no word for, and that it is Swedish', () => {
  expect(languageName('glk', 'ti')).toEqual({ text: 'gilaki', lang: 'sv' })
  expect(languageName('glk', 'ti')).toEqual(languageName('glk', 'sv'))
  expect(languageName('xyz', 'ti')).toEqual({ text: 'xyz', lang: 'ti' })
})
