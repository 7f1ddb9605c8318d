import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import { indexLetters } from './a-to-z'
import { chainOf } from './chain'
import { fundGroups, organizationGroups, professionLetters } from './directories'
import { lifeEventLinks, lifeEventView } from './life-event-view'
import { pageAbout } from './page-about'
import { professionalsView } from './professionals-view'
import { sheetChoice } from './sheet-choice'
import { sheetOptions, sheetView } from './sheet-view'
import { youngView } from './young-view'

const library = libraryFromFiles()
const NOW = Date.parse('2026-11-23T10:00:00+01:00')

function chain(municipality = 'lindhaga') {
  const found = chainOf(library, municipality)
  if (!found) throw new Error(`no ${municipality}`)
  return found
}

describe('A–Ö', () => {
  const entries = indexLetters(chain(), 'sv').flatMap((letter) => letter.entries)

  it('has every need, service, life event, profession, fund and organisation that one can reach', () => {
    const hrefs = new Set(entries.map(({ href }) => href))
    const { nation, own } = chain()
    for (const { slug } of nation.needs) expect(hrefs).toContain(`/lindhaga/behov/${slug}`)
    for (const { slug } of own.services) expect(hrefs).toContain(`/lindhaga/verksamheter/${slug}`)
    for (const { slug } of nation.lifeEvents) expect(hrefs).toContain(`/lindhaga/livshandelser/${slug}`)
    for (const { slug } of nation.professions) expect(hrefs).toContain(`/lindhaga/yrken#${slug}`)
    for (const { slug } of [...nation.funds, ...own.funds])
      expect(hrefs).toContain(`/lindhaga/fonder#${slug}`)
  })

  it('leads from what people call it to what it is called', () => {
    expect(entries.find(({ label }) => label === 'Kortis')).toMatchObject({
      href: '/lindhaga/behov/korttidsvistelse',
      leadsTo: { text: 'Korttidsvistelse utanför hemmet', lang: 'sv' },
    })
  })

  it('says each thing once', () => {
    const said = entries.map(({ label, href }) => `${label.toLowerCase()} ${href}`)
    expect(new Set(said).size).toBe(said.length)
  })
})

describe('what a small municipality does not have itself', () => {
  it('says whose it is', () => {
    const shared = [...library.scopes.values()].flatMap((part) =>
      part.scope === 'municipality:alvhamn'
        ? part.services.filter((service) => service.serviceAreas.includes('municipality:norrsjo'))
        : [],
    )
    expect(shared.length).toBeGreaterThan(0)
    const [first] = shared
    const view = sheetView(sheetChoice({ verksamhet: first?.slug ?? '' }), chain('norrsjo'), 'sv', NOW)
    expect(view.services[0]).toMatchObject({ slug: first?.slug, runBy: 'Älvhamn' })
    const atHome = sheetView(sheetChoice({ verksamhet: first?.slug ?? '' }), chain('alvhamn'), 'sv', NOW)
    expect(atHome.services[0]?.runBy).toBeNull()
  })
})

describe('a sheet', () => {
  it('is what was chosen, with the first door, brief steps and what to bring', () => {
    const choice = sheetChoice({ behov: ['korttidsvistelse', 'borttagen'], verksamhet: 'lss-mottagningen' })
    const view = sheetView(choice, chain(), 'sv', NOW)
    expect(view.needs.map(({ need, door }) => [need.slug, door?.slug])).toEqual([
      ['korttidsvistelse', 'lss-mottagningen'],
    ])
    const steps = view.needs[0]?.steps.flatMap(({ tree }) => tree.children) ?? []
    expect(steps.length).toBeGreaterThan(2)
    expect(steps.every((step) => step.type === 'step' && step.children.length <= 1)).toBe(true)
    expect(view.services).toEqual([])
    expect(view.unknown).toEqual(['borttagen'])
  })

  it('follows what has got another name since', () => {
    const here = chain()
    const needs = here.nation.needs.map((need) =>
      need.slug === 'tolk' ? { ...need, formerSlugs: ['tolkhjalp'] } : need,
    )
    const renamed = { ...here, nation: { ...here.nation, needs } }
    const view = sheetView(sheetChoice({ behov: ['tolkhjalp', 'tolk'] }), renamed, 'sv', NOW)
    expect(view.needs.map(({ need }) => need.slug)).toEqual(['tolk'])
    expect(view.unknown).toEqual([])
    expect(view.href).toBe('/lindhaga/mitt-blad?behov=tolk')
  })

  it('offers every need under its life area, with what is chosen', () => {
    const { areas } = sheetOptions(sheetChoice({ behov: 'tolk' }), chain(), 'sv')
    const needs = areas.flatMap((area) => area.needs)
    expect(needs).toHaveLength(chain().nation.needs.length)
    expect(needs.filter(({ chosen }) => chosen).map(({ slug }) => slug)).toEqual(['tolk'])
  })
})

describe('the pages for the young and for professionals', () => {
  it('give the young numbers that are for them, and questions in their own words', () => {
    const young = youngView(chain(), 'sv', NOW)
    expect(young.numbers.map(({ number }) => number)).toContain('116 111')
    expect(young.numbers.map(({ slug }) => slug)).not.toContain('bris-for-vuxna')
    expect(young.services.map(({ slug }) => slug)).toContain('ungdomsmottagningen')
    expect(young.areas.flatMap(({ questions }) => questions).length).toBeGreaterThan(10)
  })

  it('lead professionals to the criteria of every need', () => {
    const rows = professionalsView(chain(), 'sv', NOW).areas.flatMap((area) => area.rows)
    expect(rows).toHaveLength(chain().nation.needs.length)
    for (const { need, criteriaHref, accessWays, door } of rows) {
      expect(criteriaHref, need.slug).toBe(`${need.href}#professionals`)
      expect(accessWays, need.slug).not.toEqual([])
      expect(door?.phones ?? [], need.slug).not.toEqual([])
    }
  })
})

describe('directories', () => {
  it('group funds from near to far, and organisations by what they are', () => {
    expect(fundGroups(chain(), 'sv', NOW).map(({ from }) => from)).toEqual([
      'municipality',
      'region',
      'nation',
    ])
    const groups = organizationGroups(chain(), 'sv', NOW)
    expect(groups.map(({ group }) => group)).toEqual(['near', 'national', 'public', 'state'])
    const own = groups
      .flatMap(({ organizations }) => organizations)
      .find(({ slug }) => slug === 'lindhaga-kommun')
    expect(own?.services.map(({ slug }) => slug)).toContain('lss-mottagningen')
  })

  it('have professions under Swedish letters', () => {
    const letters = professionLetters(chain(), 'ar').map(({ letter }) => letter)
    expect(letters).toEqual([...letters].sort((a, b) => a.localeCompare(b, 'sv')))
  })

  it('tell life events as paths that lead to needs', () => {
    for (const { slug } of lifeEventLinks(chain(), 'sv')) {
      const phases = lifeEventView(slug, chain(), 'sv', NOW)?.phases ?? []
      expect(phases.length, slug).toBeGreaterThan(1)
      expect(phases.flatMap(({ needs }) => needs).length, slug).toBeGreaterThan(2)
    }
    expect(lifeEventView('finns-inte', chain(), 'sv', NOW)).toBeNull()
  })
})

describe('the page that one tells the guide about', () => {
  it.each([
    ['behov/tolk', 'Tolk'],
    ['verksamheter/lss-mottagningen', 'LSS-mottagningen'],
    ['', 'Stöd i Lindhaga'],
    ['yrken', 'Yrken'],
  ])('%s is %s', (path, title) => {
    expect(pageAbout(path, chain(), 'sv')?.title.text).toBe(title)
  })

  it.each(['behov/finns-inte', 'Ring 0900-123', '//evil.example', 'behov/tolk/x', '__proto__', 'guide'])(
    'nothing is said of %s',
    (path) => {
      expect(pageAbout(path, chain(), 'sv')).toBeNull()
    },
  )
})
