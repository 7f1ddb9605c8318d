import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import { languageName } from '../kernel/i18n/language-names'
import { LOCALES } from '../kernel/values'
import { FILM_LANGUAGES } from '../municipality/schema'
import { languageCodeSchema } from './schema'

/** The languages that contents use. */
function usedCodes(): string[] {
  const parts = [...libraryFromFiles().scopes.values()]
  return parts.flatMap(({ services, guides, minorityLanguages, municipality }) => [
    ...[...services, ...guides].flatMap(({ languages }) => languages),
    ...minorityLanguages.flatMap(({ languages }) => languages.map(({ tag }) => tag)),
    ...(municipality?.films ?? []).map(({ language }) => language),
  ])
}

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz']
const CODES = ALPHABET.flatMap((a) => ALPHABET.flatMap((b) => ['', ...ALPHABET].map((c) => a + b + c)))

describe('the name of a language', () => {
  it('is a word in every language, for those that are used', () => {
    const codes = new Set([...LOCALES, ...FILM_LANGUAGES, ...usedCodes()])
    for (const code of codes) {
      for (const locale of LOCALES) {
        expect(languageName(code, locale).text, `${code} in ${locale}`).not.toBe(code)
      }
    }
  })

  it('is there for every code that may be written: in Swedish where the other language has no word for it', () => {
    const allowed = CODES.filter((code) => languageCodeSchema.safeParse(code).success)
    expect(allowed).toEqual(expect.arrayContaining(['sv', 'swl', 'fit', 'rom', 'prs', 'syr']))
    for (const code of ['xyz', 'mul', 'zxx']) expect(allowed).not.toContain(code)
    const namesIn = (locale: string) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
    const swedish = namesIn('sv')
    for (const locale of LOCALES) {
      const own = namesIn(locale)
      // Some are called what their code is: "tiv".
      const bare = allowed.filter(
        (code) => languageName(code, locale).text === code && (own.of(code) ?? swedish.of(code)) !== code,
      )
      expect(bare, locale).toEqual([])
    }
  })
})

it.each(['mul', 'zxx'])('refuses %s, and says what to write instead', (code) => {
  const problems = languageCodeSchema.safeParse(code).error?.issues.map(({ message }) => message)
  expect(problems).toEqual([
    expect.stringMatching(/^ett språk i taget.*: skriv en kod per rad, eller ta bort raden$/),
  ])
})
