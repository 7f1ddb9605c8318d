import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import type { Locale } from '../kernel/values'
import type { Municipality } from '../municipality/schema'
import type { NeedTranslation } from '../need/schema'
import { type Chain, chainOf } from './chain'
import { needView } from './need-view'
import { languagesToTell, pageLanguages } from './page-languages'
import { siteView } from './site'
import { isOlder, isUnreviewed } from './translations'
import { youngView } from './young-view'

const NOW = Date.parse('2026-11-23T10:00:00Z')
const library = libraryFromFiles()

/** Lindhaga, with what differs. */
function lindhaga({
  municipality = {},
  translations = (all) => [...all],
}: {
  municipality?: Partial<Municipality>
  translations?: (all: readonly NeedTranslation[]) => NeedTranslation[]
} = {}): Chain {
  const chain = chainOf(library, 'lindhaga')
  if (!chain) throw new Error('no lindhaga')
  return {
    ...chain,
    municipality: { ...chain.municipality, ...municipality },
    nation: { ...chain.nation, needTranslations: translations(chain.nation.needTranslations) },
  }
}

const OPEN = { fictional: false, unreviewedTranslations: false }
const extent = (path: string, chain: Chain, locale: Locale) =>
  pageLanguages(path, chain).find((language) => language.locale === locale)?.extent

/** The languages of the texts that a need's page shows. */
function shownIn(slug: string, chain: Chain, locale: Locale): Set<Locale> {
  const view = needView(slug, chain, locale, NOW)
  const sections = [...(view?.facts ?? []), ...Object.values(view?.sections ?? {})]
  return new Set(sections.flatMap(({ blocks }) => blocks.map(({ lang }) => lang)))
}

describe('a whole translation that nobody has reviewed', () => {
  it('is shown where the municipality has said so', () => {
    expect(shownIn('omvardnadsbidrag', lindhaga(), 'uk')).toContain('uk')
    expect(needView('omvardnadsbidrag', lindhaga(), 'uk', NOW)?.unreviewed).toBe(true)
  })

  it('is not shown where it has not: title and summary are, and the rest is Swedish', () => {
    const chain = lindhaga({ municipality: OPEN })
    expect([...shownIn('omvardnadsbidrag', chain, 'uk')]).toEqual(['sv'])
    expect(needView('omvardnadsbidrag', chain, 'uk', NOW)).toMatchObject({
      title: { lang: 'uk' },
      summary: { lang: 'uk' },
    })
    const questions = youngView(chain, 'uk', NOW).areas.flatMap((area) => area.questions)
    expect(questions.find(({ need }) => need.slug === 'syskonstod')?.question.lang).toBe('sv')
  })

  it('is always shown of how one gets an interpreter, and help at once', () => {
    const chain = lindhaga({ municipality: OPEN })
    for (const locale of chain.municipality.locales) {
      expect([...shownIn('tolk', chain, locale)], locale).toContain(locale)
    }
    expect([...shownIn('akut-hjalp', chain, 'so')]).toContain('so')
  })

  it('is shown everywhere when it has been reviewed', () => {
    const chain = lindhaga({
      municipality: OPEN,
      translations: (all) => all.map((text) => ({ ...text, reviewed: true })),
    })
    expect(shownIn('omvardnadsbidrag', chain, 'uk')).toContain('uk')
    expect(needView('omvardnadsbidrag', chain, 'uk', NOW)?.unreviewed).toBe(false)
  })
})

describe('a translation', () => {
  it('is as new as the Swedish text, all of them', () => {
    const chain = lindhaga()
    const older = chain.nation.needTranslations.filter(({ need, locale }) => isOlder(need, chain, locale))
    expect(older.map(({ need, locale }) => `${need} ${locale}`)).toEqual([])
  })

  it('says so when the Swedish text has changed since', () => {
    const chain = lindhaga()
    const needs = chain.nation.needs.map((need) =>
      need.slug === 'tolk' ? { ...need, sections: { ...need.sections, rights: 'Något annat.' } } : need,
    )
    const changed = { ...chain, nation: { ...chain.nation, needs } }
    expect(needView('tolk', changed, 'fi', NOW)?.older).toBe(true)
    expect(needView('tolk', chain, 'fi', NOW)?.older).toBe(false)
  })

  it('says so on the page for the young, where a question or an answer is shown in it', () => {
    const change = (chain: Chain): Chain => {
      const needs = chain.nation.needs.map((need) =>
        need.slug === 'syskonstod'
          ? { ...need, sections: { ...need.sections, children: 'Något annat.' } }
          : need,
      )
      return { ...chain, nation: { ...chain.nation, needs } }
    }
    const chain = lindhaga()
    expect(youngView(chain, 'uk', NOW).older).toBe(false)
    expect(youngView(change(chain), 'uk', NOW).older).toBe(true)
    expect(youngView(change(chain), 'sv', NOW).older).toBe(false)
    // Where the whole translation is not shown, the question and its answer are the Swedish ones.
    expect(youngView(change(lindhaga({ municipality: OPEN })), 'uk', NOW).older).toBe(false)
  })
})

describe('the menu of languages', () => {
  const chain = lindhaga()

  it('has the languages that the municipality has chosen, Swedish in full', () => {
    expect(pageLanguages('behov/tolk', chain).map(({ locale }) => locale)).toEqual(chain.municipality.locales)
    for (const path of ['', 'behov/tolk', 'yrken', 'finns/inte']) {
      expect(extent(path, chain, 'sv')).toBe('full')
    }
  })

  it('says that the pages that everyone needs are there in full, in all of them', () => {
    for (const locale of chain.municipality.locales) {
      for (const path of ['', 'guide', 'akut', 'sok?q=tolk', 'om', 'livsomraden/ekonomi', 'livshandelser']) {
        expect(extent(path, chain, locale), `${path} in ${locale}`).toBe('full')
      }
    }
  })

  it('says of a need how much of it is translated', () => {
    expect(extent('behov/omvardnadsbidrag', chain, 'uk')).toBe('full')
    expect(extent('behov/omvardnadsbidrag', chain, 'pl')).toBe('part')
    // The region adds a Swedish text.
    expect(extent('behov/tolk', chain, 'uk')).toBe('part')
  })

  it('says where all is Swedish but headings, and does not tell programs of another page', () => {
    expect(extent('yrken', chain, 'uk')).toBe('swedish')
    expect(extent('ordlista', chain, 'uk')).toBe('swedish')
    expect(extent('ordlista', chain, 'ar')).not.toBe('swedish')
    expect(languagesToTell('verksamheter/lss-mottagningen', chain)).toEqual(['sv'])
    expect(languagesToTell('akut', chain)).toEqual(chain.municipality.locales)
  })
})

describe('what a page says of its translation', () => {
  it('is that nobody has reviewed it, until somebody has', () => {
    const unreviewed = (locale: Locale) => siteView(lindhaga(), locale, NOW).unreviewed
    expect(unreviewed('sv')).toBe(false)
    expect(unreviewed('ti')).toBe(true)
  })

  it('counts the short texts too: the acute numbers, the doors, the guide', () => {
    const chain = lindhaga()
    const read = new Set<Locale>(['sv', 'ti'])
    expect(isUnreviewed(chain, 'ti', read)).toBe(true)
    const reviewed = <Text extends object>(text: Text) => ({ ...text, reviewed: ['ti' as const] })
    const numbersOf = (numbers: typeof chain.own.emergencyNumbers) =>
      numbers.map((number) => ({
        ...number,
        name: reviewed(number.name),
        description: reviewed(number.description),
        hours: reviewed(number.hours),
      }))
    const all: Chain = {
      ...chain,
      nation: {
        ...chain.nation,
        lifeAreas: chain.nation.lifeAreas.map((area) => ({
          ...area,
          title: reviewed(area.title),
          hint: reviewed(area.hint),
        })),
        lifeEvents: chain.nation.lifeEvents.map((event) => ({
          ...event,
          title: reviewed(event.title),
          summary: reviewed(event.summary),
        })),
        emergencyNumbers: numbersOf(chain.nation.emergencyNumbers),
      },
      own: {
        ...chain.own,
        emergencyNumbers: numbersOf(chain.own.emergencyNumbers),
        guides: chain.own.guides.map((guide) => ({
          ...guide,
          about: reviewed(guide.about),
          visits: reviewed(guide.visits),
          interpreterServices: reviewed(guide.interpreterServices),
        })),
      },
    }
    expect(isUnreviewed(all, 'ti', read)).toBe(false)
    expect(isUnreviewed(all, 'ti')).toBe(true)
  })
})
