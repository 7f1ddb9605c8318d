import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import { plainText } from '../markdown/text'
import type { Municipality } from '../municipality/schema'
import { indexLetters } from './a-to-z'
import { chainOf } from './chain'
import { minorityLanguagesView } from './minority-languages-view'
import { pageAbout } from './page-about'

const library = libraryFromFiles()
const NOW = Date.parse('2026-11-23T10:00:00+01:00')

function chain(change: Partial<Municipality> = {}) {
  const found = chainOf(library, 'lindhaga')
  if (!found) throw new Error('no lindhaga')
  return { ...found, municipality: { ...found.municipality, ...change } }
}

function languages(change: Partial<Municipality> = {}) {
  const view = minorityLanguagesView(chain(change), 'sv', NOW)
  return new Map(view.languages.map((language) => [language.slug, language]))
}

describe('the minority languages', () => {
  it('are the five of the law, and Swedish sign language', () => {
    expect([...languages().keys()]).toEqual([
      'finska',
      'jiddisch',
      'meankieli',
      'romani-chib',
      'samiska',
      'svenskt-teckensprak',
    ])
  })

  it('say what holds in the area of a language where the municipality belongs to it, and what holds elsewhere', () => {
    const here = languages({ administrativeAreas: ['finnish'] })
    expect(here.get('finska')?.inArea).toBe(true)
    expect(here.get('samiska')?.inArea).toBe(false)
    const textOf = (areas: Municipality['administrativeAreas']) => {
      const tree = languages({ administrativeAreas: areas }).get('finska')?.here
      return tree ? plainText(tree) : ''
    }
    expect(textOf(['finnish'])).toContain('Kommunen ska svara dig muntligt på finska.')
    expect(textOf(['sami'])).not.toContain('Kommunen ska svara dig muntligt')
    expect(textOf(['sami'])).toContain('när någon som arbetar där kan språket')
  })

  it('say nothing of areas for a language that has none', () => {
    for (const slug of ['jiddisch', 'romani-chib', 'svenskt-teckensprak']) {
      expect(languages().get(slug), slug).toMatchObject({ inArea: null, here: null })
    }
  })

  it('have their own names in their own languages and directions', () => {
    expect(languages().get('finska')?.ownNames).toEqual([{ text: 'suomi', lang: 'fi', dir: 'ltr' }])
    expect(languages().get('jiddisch')?.ownNames).toMatchObject([{ lang: 'yi', dir: 'rtl' }])
    expect(
      languages()
        .get('samiska')
        ?.ownNames.map(({ lang }) => lang),
    ).toEqual(['se', 'smj', 'sma'])
    expect(languages().get('svenskt-teckensprak')?.ownNames).toEqual([])
  })

  it('have the films of the municipality, each under its language', () => {
    const film = (language: Municipality['films'][number]['language'], title: string) => ({
      ...{ language, title },
      url: `https://film.lindhaga.example/${language}`,
    })
    const here = languages({
      films: [film('swl', 'Guiden berättar'), film('sma', 'Bïenje'), film('fi', 'Opas')],
    })
    expect(here.get('svenskt-teckensprak')?.films).toEqual([
      { text: 'Guiden berättar', lang: 'sv', dir: 'ltr', href: 'https://film.lindhaga.example/swl' },
    ])
    expect(here.get('samiska')?.films).toMatchObject([{ lang: 'sma', variety: 'åarjelsaemien gïele' }])
    expect(here.get('finska')?.films[0]).not.toHaveProperty('variety')
    expect(here.get('jiddisch')?.films).toEqual([])
  })

  it('are found A–Ö, and one can tell the guide about their page', () => {
    const entries = indexLetters(chain(), 'en').flatMap((letter) => letter.entries)
    expect(entries).toContainEqual({
      label: 'Meänkieli',
      lang: 'sv',
      href: '/en/lindhaga/minoritetssprak#meankieli',
      kind: 'minorityLanguage',
    })
    expect(pageAbout('minoritetssprak', chain(), 'sv')).toEqual({
      title: { text: 'Minoritetsspråk och teckenspråk', lang: 'sv' },
      href: '/lindhaga/minoritetssprak',
    })
  })
})
