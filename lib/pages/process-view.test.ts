import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import { processPicture } from '../process/picture'
import { indexLetters } from './a-to-z'
import { type Chain, chainOf } from './chain'
import { easyReadAreas, easyReadHref, easyReadView } from './easy-read-view'
import { movedEasyRead, movedProcess } from './moved'
import { needView } from './need-view'
import { pageAbout } from './page-about'
import { processesOfNeed, processLinks, processView } from './process-view'
import { siteView } from './site'
import { pageAddresses } from './sitemap'
import { processData } from './structured-data'

const library = libraryFromFiles()
const NOW = Date.parse('2026-11-23T10:00:00+01:00')

function chain(municipality = 'lindhaga'): Chain {
  const found = chainOf(library, municipality)
  if (!found) throw new Error(`no ${municipality}`)
  return found
}

const words = { exit: (number: number, when = 'Gå till') => `${when}: steg ${number}`, end: 'Klart' }

describe('how things go', () => {
  const links = processLinks(chain(), 'sv')

  it('is told of at least twelve things, each at an address of its own', () => {
    expect(links.length).toBeGreaterThanOrEqual(12)
    const addresses = pageAddresses(chain(), 'sv').map(({ address }) => address)
    for (const { href } of [...links, { href: '/lindhaga/processer' }]) expect(addresses).toContain(href)
  })

  it.each(links.map(({ slug }) => slug))('%s can be followed from its first step to an end', (slug) => {
    const view = processView(slug, chain(), 'sv')
    if (!view) throw new Error(`no ${slug}`)
    const reached = new Set<string>()
    const follow = (id: string | undefined) => {
      if (id === undefined || reached.has(id)) return
      reached.add(id)
      for (const { step } of view.steps.find((one) => one.id === id)?.next ?? []) follow(step)
    }
    follow(view.steps[0]?.id)
    expect([...reached].sort()).toEqual(view.steps.map(({ id }) => id).sort())
    expect(view.needs.length).toBeGreaterThan(0)
    // On a phone of 320 px the picture is drawn some 300 px wide: few lanes leave room for the words.
    expect(processPicture(view.steps, words).boxes[0]?.width).toBeGreaterThan(260)
  })

  it('numbers the steps, and leads programs to the same ones', () => {
    const view = processView('overklagande', chain(), 'sv')
    expect(view?.steps[0]).toMatchObject({ number: 1, anchor: 'steg-las' })
    const site = siteView(chain(), 'sv', NOW)
    const [thing] = (view && processData(view, { site, origin: 'https://stod.example' })['@graph']) ?? []
    expect(thing).toMatchObject({ '@type': 'HowTo', inLanguage: 'sv' })
    expect(JSON.stringify(thing)).toContain('https://stod.example/lindhaga/processer/overklagande#steg-las')
  })

  it('is found from its needs, from A–Ö and by its former name', () => {
    const ofNeed = processesOfNeed('overklaga-beslut', chain(), 'sv').map(({ slug }) => slug)
    expect(ofNeed[0]).toBe('overklagande')
    expect(needView('fardtjanst', chain(), 'sv', NOW)?.processes.map(({ slug }) => slug)).toContain(
      'fardtjanst',
    )
    const entries = indexLetters(chain(), 'sv').flatMap((letter) => letter.entries)
    expect(entries).toContainEqual(
      expect.objectContaining({ kind: 'process', href: '/lindhaga/processer/sip' }),
    )
    const here = chain()
    const processes = here.nation.processes.map((process) =>
      process.slug === 'sip' ? { ...process, formerSlugs: ['sip-motet'] } : process,
    )
    const renamed = { ...here, nation: { ...here.nation, processes } }
    expect(movedProcess('sip-motet', renamed, 'ar')).toBe('/ar/lindhaga/processer/sip')
    expect(movedProcess('finns-inte', renamed, 'sv')).toBeNull()
  })

  it('is nothing when there is none of that name', () => {
    expect(processView('finns-inte', chain(), 'sv')).toBeNull()
    expect(pageAbout('processer/finns-inte', chain(), 'sv')).toBeNull()
    expect(pageAbout('processer/sip', chain(), 'sv')?.title.text).toBe(
      links.find(({ slug }) => slug === 'sip')?.title.text,
    )
  })
})

describe('easy Swedish', () => {
  it('is there of every need, under its life area, and both pages lead to each other', () => {
    const here = chain()
    const told = easyReadAreas(here, 'sv').flatMap(({ needs }) => needs)
    expect(told.map(({ slug }) => slug).sort()).toEqual(here.nation.needs.map(({ slug }) => slug).sort())
    const addresses = pageAddresses(here, 'sv').map(({ address }) => address)
    for (const { slug, href } of told) {
      expect(addresses).toContain(href)
      expect(easyReadHref(slug, here, 'sv')).toBe(href)
      expect(easyReadView(slug, here, 'sv', NOW)?.need.href).toBe(`/lindhaga/behov/${slug}`)
    }
    expect(needView('tolk', here, 'ar', NOW)?.easyReadHref).toBe('/ar/lindhaga/lattlast/tolk')
  })

  it('has the doors of the place, and says where the place has steps of its own', () => {
    const lindhaga = easyReadView('korttidsvistelse', chain(), 'sv', NOW)
    const norrsjo = easyReadView('korttidsvistelse', chain('norrsjo'), 'sv', NOW)
    expect(lindhaga?.doors[0]?.name).toBe('LSS-mottagningen')
    expect(lindhaga?.differsHere).toBe(false)
    expect(norrsjo?.doors[0]?.name).not.toBe('LSS-mottagningen')
    expect(norrsjo?.differsHere).toBe(true)
  })

  it('follows a need that has got another name, and is nothing where there is none', () => {
    const here = chain()
    const needs = here.nation.needs.map((need) =>
      need.slug === 'tolk' ? { ...need, formerSlugs: ['tolkhjalp'] } : need,
    )
    expect(movedEasyRead('tolkhjalp', { ...here, nation: { ...here.nation, needs } }, 'sv')).toBe(
      '/lindhaga/lattlast/tolk',
    )
    expect(easyReadView('finns-inte', here, 'sv', NOW)).toBeNull()
    expect(pageAbout('lattlast/tolk', here, 'sv')?.title.lang).toBe('sv')
  })
})
