import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import { LOCALES, NATION } from '../kernel/values'
import { chainOf } from './chain'
import { isLanguageTag, missingLanguage } from './missing-language'
import { pageAddresses } from './sitemap'

it('knows the languages that somebody may ask for', () => {
  for (const tag of [...LOCALES, 'de', 'DE', 'tr', 'pt-BR', 'zh-hant', 'am']) {
    expect(isLanguageTag(tag), tag).toBe(true)
  }
})

it('takes nothing else for a language', () => {
  for (const other of ['', 'a', 'om-oss', 'behov', 'sok', 'lindhaga', 'xx', 'qqq', '112', '../de', 'de_DE']) {
    expect(isLanguageTag(other), other).toBe(false)
  }
})

describe('an address in a language that is not there', () => {
  const library = libraryFromFiles()
  const asked = (address: string, snapshot = library) => {
    const [municipality = '', ...below] = address.split('/')
    const missing = missingLanguage('sv', municipality, below, snapshot)
    return missing && { path: missing.path, there: missing.there }
  }

  it('leads to the same page in the languages that there are', () => {
    const chain = chainOf(library, 'lindhaga')
    if (!chain) throw new Error('no lindhaga')
    const paths = pageAddresses(chain, 'sv').map(({ path }) => path)
    for (const path of [...paths, 'sok', 'mitt-blad']) {
      expect(asked(path === '' ? 'de/lindhaga' : `de/lindhaga/${path}`), path).toEqual({ path, there: true })
    }
  })

  it('leads to the start page where there is no such page in any language', () => {
    for (const path of ['nonsense', 'behov/finns-inte', 'behov', 'guide/mer', 'lindhaga', 'constructor/x']) {
      expect(asked(`de/lindhaga/${path}`), path).toEqual({ path: '', there: false })
    }
    expect(missingLanguage('pl', 'alvhamn', ['nonsense'], library)).toMatchObject({ path: '', there: false })
    expect(missingLanguage('pl', 'alvhamn', ['sok?q=tolk'], library)).toMatchObject({
      path: 'sok?q=tolk',
      there: true,
    })
  })

  it('leads on where the page has moved', () => {
    const nation = library.scopes.get(NATION)
    if (!nation) throw new Error('no nation')
    const needs = nation.needs.map((need) =>
      need.slug === 'tolk' ? { ...need, formerSlugs: ['tolkhjalp'] } : need,
    )
    const moved = { ...library, scopes: new Map([...library.scopes, [NATION, { ...nation, needs }]]) }
    expect(asked('de/lindhaga/behov/tolkhjalp', moved)).toEqual({ path: 'behov/tolkhjalp', there: true })
  })

  it('is another matter where the language is there', () => {
    expect(asked('lindhaga/nonsense')).toBeNull()
    expect(asked('nonsense/lindhaga')).toBeNull()
  })
})
