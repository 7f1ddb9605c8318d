import { beforeAll, describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import type { Locale } from '../kernel/values'
import { chainOf } from './chain'
import { findHits, searchView, suggestions } from './search-view'

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
  ['bidrag för extra omvårdnad av barnet', 'omvardnadsbidrag'],
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
  beforeAll(async () => void (await ask('tolk')), 60_000)

  it.each(QUESTIONS)('“%s” finds %s first among needs', async (question, slug) => {
    expect((await ask(question)).hits.find((hit) => hit.type === 'need')?.slug).toBe(slug)
  })

  it('finds in Arabic, and shows the Arabic title', async () => {
    const [first] = (await ask('مترجم', 'lindhaga', 'ar')).hits
    expect(first).toMatchObject({ type: 'need', slug: 'tolk', lang: 'ar' })
  })

  it('finds an Arabic word on a Swedish page', async () => {
    expect((await ask('مترجم')).hits[0]?.slug).toBe('tolk')
  })

  it('proposes no word of a language that the municipality has not chosen', async () => {
    // Misspelled Ukrainian, which Lindhaga has and Älvhamn has not.
    expect((await ask('перекладачч')).didYouMean).toMatch(/^перекладач/)
    const chain = chainOf(library, 'alvhamn')
    if (!chain) throw new Error('no alvhamn')
    expect(chain.municipality.locales).not.toContain('uk')
    expect((await ask('перекладачч', 'alvhamn')).didYouMean).toBeNull()
    const current = { chain, locale: 'sv', now: 0 } as const
    expect((await findHits('перекладачч', current, { limit: 5, explain: false })).didYouMean).toBeNull()
  })

  it('finds the services of the municipality, not of another', async () => {
    const found = (await ask('Lönnen')).hits.find((hit) => hit.type === 'service')
    expect(found).toMatchObject({ slug: 'korttidshemmet-lonnen', phone: { number: '08-465 004 30' } })
    expect((await ask('Lönnen', 'norrsjo')).hits.map((hit) => hit.slug)).not.toContain(
      'korttidshemmet-lonnen',
    )
  })

  it('puts the word first when its meaning is asked for', async () => {
    expect((await ask('vad betyder samtycke')).hits[0]).toMatchObject({ type: 'term', slug: 'samtycke' })
  })

  it('answers nothing with nothing', async () => {
    expect(await ask('')).toMatchObject({ query: '', total: 0, hits: [] })
  })

  it('proposes while one types', async () => {
    const chain = chainOf(library, 'lindhaga')
    if (!chain) throw new Error('no lindhaga')
    const [first] = await suggestions('hab', { chain, locale: 'sv', now: 0 })
    expect(first).toEqual({ text: 'Habilitering', url: '/lindhaga/behov/habilitering' })
    // A service of the municipality has its Swedish name in every language, and says so.
    const [service] = await suggestions('lönnen', { chain, locale: 'ar', now: 0 })
    expect(service).toMatchObject({ url: '/ar/lindhaga/verksamheter/korttidshemmet-lonnen', lang: 'sv' })
  })
})
