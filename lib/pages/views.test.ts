import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import type { Locale } from '../kernel/values'
import { plainText } from '../markdown/text'
import { chainOf } from './chain'
import { emergencyGroups, glossaryPage, lifeAreaPage } from './lists'
import { needView } from './need-view'
import type { SectionView } from './schema/need'
import { serviceView } from './service-view'
import { guideStatus, lifeAreaViews, siteView } from './site'

const library = libraryFromFiles()
const NOW = Date.parse('2026-11-23T10:00:00+01:00')

function place(municipality: string, locale: Locale = 'sv') {
  const chain = chainOf(library, municipality)
  if (!chain) throw new Error(`no ${municipality}`)
  return { chain, locale }
}

const needIn = (slug: string, municipality: string, locale: Locale = 'sv') => {
  const { chain } = place(municipality)
  const view = needView(slug, chain, locale, NOW)
  if (!view) throw new Error(`no ${slug}`)
  return view
}

const froms = (section: SectionView | undefined) => section?.blocks.map((block) => block.from)

describe('a need', () => {
  const needs = place('lindhaga').chain.nation.needs.map((need) => need.slug)

  it.each(
    ['lindhaga', 'norrsjo'].flatMap((municipality) => needs.map((need) => [need, municipality] as const)),
  )('%s has a door in %s, and a number to call there', (need, municipality) => {
    expect(needIn(need, municipality).firstDoor?.phones[0]?.number).toMatch(/^0/)
  })

  it('leads to the office in Lindhaga, and to another one in Norrsjö', () => {
    expect(needIn('korttidsvistelse', 'lindhaga').firstDoor?.name).toBe('LSS-mottagningen')
    expect(needIn('korttidsvistelse', 'norrsjo').firstDoor?.name).not.toBe('LSS-mottagningen')
  })

  it('keeps the national steps in Lindhaga, and has Norrsjö’s own there', () => {
    expect(froms(needIn('korttidsvistelse', 'lindhaga').sections.steps)).toEqual(['nation'])
    expect(froms(needIn('korttidsvistelse', 'norrsjo').sections.steps)).toEqual(['municipality'])
  })

  it('has what the municipality adds below what holds everywhere', () => {
    expect(froms(needIn('anhorigstod', 'norrsjo').sections.goodToKnow)).toEqual(['nation', 'municipality'])
  })

  it('explains each word once, where it first stands', () => {
    const view = needIn('korttidsvistelse', 'lindhaga')
    expect(Object.keys(view.terms)).toContain('lss')
    const marked = JSON.stringify([...view.facts, ...Object.values(view.sections)]).match(/"term":"lss"/g)
    expect(marked).toHaveLength(1)
  })

  it('shows title and summary in Arabic, and the Swedish sections as Swedish', () => {
    const view = needIn('korttidsvistelse', 'lindhaga', 'ar')
    expect(view.title.lang).toBe('ar')
    expect(view.unreviewed).toBe(true)
    expect(view.sections.steps?.blocks.map((block) => block.lang)).toEqual(['sv'])
  })

  it('is nothing when there is none of that name', () => {
    expect(needView('finns-inte', place('lindhaga').chain, 'sv', NOW)).toBeNull()
  })
})

describe('a service', () => {
  it('is the municipality’s own where two have the same name in the address', () => {
    const lindhaga = serviceView('lss-mottagningen', place('lindhaga').chain, 'sv', NOW)
    const norrsjo = serviceView('lss-mottagningen', place('norrsjo').chain, 'sv', NOW)
    expect(lindhaga?.organization).toBe('Lindhaga kommun')
    expect(norrsjo?.organization).toBe('Norrsjö kommun')
  })

  it('that a neighbour shares has the neighbour’s name on it', () => {
    const shared = serviceView('tolkformedlingen', place('norrsjo').chain, 'sv', NOW)
    expect(shared?.organization).toBe('Lindhaga kommun')
  })

  it('of another municipality is not found', () => {
    expect(serviceView('korttidshemmet-lonnen', place('norrsjo').chain, 'sv', NOW)).toBeNull()
  })

  it('tells how one gets in', () => {
    const view = serviceView('lss-mottagningen', place('lindhaga').chain, 'sv', NOW)
    expect(view && plainText(view.applicationProcess)).toMatch(/ansök/i)
  })
})

describe('the frame and the lists', () => {
  it('has the guide of the municipality, and says when the phone is answered', () => {
    const { chain, locale } = place('lindhaga')
    expect(siteView(chain, locale, NOW).guide?.phones[0]?.number).toBe('08-465 004 10')
    expect(guideStatus(chain, NOW)?.status).toEqual({
      state: 'open',
      closesAt: Date.parse('2026-11-23T12:00:00+01:00'),
    })
  })

  it('has twelve doors, each with its needs behind it', () => {
    const { chain, locale } = place('lindhaga')
    const areas = lifeAreaViews(chain, locale)
    expect(areas).toHaveLength(12)
    const behind = areas.flatMap((area) => lifeAreaPage(area.slug, chain, locale)?.needs ?? [])
    expect(behind).toHaveLength(chain.nation.needs.length)
  })

  it('puts 112 first of all, and the real numbers before the made-up ones', () => {
    const { chain, locale } = place('lindhaga')
    const groups = emergencyGroups(chain, locale)
    expect(groups[0]?.numbers[0]?.number).toBe('112')
    for (const { numbers } of groups) {
      const locals = numbers.map((number) => number.local)
      expect(locals).toEqual([...locals].sort())
    }
  })

  it('sorts the glossary in Swedish order', () => {
    const { chain, locale } = place('lindhaga')
    const letters = glossaryPage(chain, locale).map(({ letter }) => letter)
    expect(letters).toEqual([...letters].sort((a, b) => a.localeCompare(b, 'sv')))
  })
})
