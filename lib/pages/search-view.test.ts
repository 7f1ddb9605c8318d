import { beforeAll, describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import type { Locale } from '../kernel/values'
import { chainOf } from './chain'
import { searchView, suggestions } from './search-view'

const library = libraryFromFiles()

function ask(question: string, municipality = 'lindhaga', locale: Locale = 'sv') {
  const chain = chainOf(library, municipality)
  if (!chain) throw new Error(`no ${municipality}`)
  return searchView(question, { chain, locale, now: 0 })
}

/** What people write, and the need that they mean; none of these stands whole in the contents. */
const QUESTIONS: [string, string][] = [
  ['kortis', 'korttidsvistelse'],
  ['korttids för min son', 'korttidsvistelse'],
  ['LSS-läger på lovet', 'lov-och-lager'],
  ['avlösare hemma på kvällen', 'avlosning-i-hemmet'],
  ['jag behöver vila som anhörig', 'anhorigstod'],
  ['anhöriggrupp', 'anhorigstod'],
  ['habben', 'habilitering'],
  ['remiss till barnhabiliteringen', 'habilitering'],
  ['habelitering', 'habilitering'],
  ['vårdbidraget', 'omvardnadsbidrag'],
  ['pengar från försäkringskassan för mitt barn', 'omvardnadsbidrag'],
  ['omvardnadsbidraget', 'omvardnadsbidrag'],
  ['extra anpassningar', 'stod-i-skolan'],
  ['åtgärdsprogrammet i skolan', 'stod-i-skolan'],
  ['SIP-möte', 'samordnad-individuell-plan'],
  ['samordnad plan', 'samordnad-individuell-plan'],
  ['teckenspråkstolk', 'tolk'],
  ['tolka på mötet', 'tolk'],
]

describe('search in the library', () => {
  // The index of the whole library is made by the first question.
  beforeAll(() => void ask('tolk'), 60_000)

  it.each(QUESTIONS)('“%s” finds %s first among needs', (question, slug) => {
    expect(ask(question).hits.find((hit) => hit.type === 'need')?.slug).toBe(slug)
  })

  it('finds in Arabic, and shows the Arabic title', () => {
    const [first] = ask('مترجم', 'lindhaga', 'ar').hits
    expect(first).toMatchObject({ type: 'need', slug: 'tolk', lang: 'ar' })
  })

  it('finds an Arabic word on a Swedish page', () => {
    expect(ask('مترجم').hits[0]?.slug).toBe('tolk')
  })

  it('finds the services of the municipality, not of another', () => {
    const found = ask('Lönnen').hits.find((hit) => hit.type === 'service')
    expect(found).toMatchObject({ slug: 'korttidshemmet-lonnen', phone: '08-465 004 30' })
    expect(ask('Lönnen', 'norrsjo').hits.map((hit) => hit.slug)).not.toContain('korttidshemmet-lonnen')
  })

  it('puts the word first when its meaning is asked for', () => {
    expect(ask('vad betyder samtycke').hits[0]).toMatchObject({ type: 'term', slug: 'samtycke' })
  })

  it('answers nothing with nothing', () => {
    expect(ask('')).toMatchObject({ query: '', total: 0, hits: [] })
  })

  it('proposes while one types', () => {
    const chain = chainOf(library, 'lindhaga')
    const proposals = chain ? suggestions('hab', { chain, locale: 'sv', now: 0 }) : []
    expect(proposals[0]).toMatchObject({ text: 'Habilitering', url: '/lindhaga/behov/habilitering' })
  })
})
