import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import type { Snapshot } from '../publishing/snapshot'
import { type Chain, chainOf } from './chain'
import { glossaryPage, lifeAreaPage } from './lists'
import { movedLifeArea, movedLifeEvent, movedNeed, movedService } from './moved'
import { needView } from './need-view'
import { openSearchDescription } from './opensearch'
import { serviceView } from './service-view'
import { siteView } from './site'
import {
  glossaryData,
  guideData,
  lifeAreaData,
  needData,
  type StructuredData,
  serviceData,
} from './structured-data'

const library = libraryFromFiles()
const NOW = Date.parse('2026-11-23T10:00:00+01:00')
const ORIGIN = 'https://stod.example'

function chainIn(snapshot: Snapshot = library, mount: Chain['mount'] = 'shared'): Chain {
  const chain = chainOf(snapshot, 'lindhaga', mount)
  if (!chain) throw new Error('no lindhaga')
  return chain
}

describe('what was called something else before', () => {
  const { nation, own, ...rest } = chainIn()
  const renamed = <Item extends { slug: string; formerSlugs: string[] }>(
    items: readonly Item[],
    slug: string,
  ) => items.map((item) => (item.slug === slug ? { ...item, formerSlugs: ['gammal', 'aldre'] } : item))
  const chain: Chain = {
    ...rest,
    nation: {
      ...nation,
      needs: renamed(nation.needs, 'tolk'),
      lifeAreas: renamed(nation.lifeAreas, 'vardag-och-avlastning'),
      lifeEvents: nation.lifeEvents.map((event, index) => ({
        ...event,
        formerSlugs: index === 0 ? ['gammal'] : [],
      })),
    },
    own: { ...own, services: renamed(own.services, 'lss-mottagningen') },
  }
  const snapshot = { scopes: new Map([...chain.snapshot.scopes, [own.scope, chain.own]]) }

  it('leads to its page, in each language and on each host', () => {
    expect(movedNeed('gammal', chain, 'sv')).toBe('/lindhaga/behov/tolk')
    expect(movedNeed('aldre', { ...chain, mount: 'own' }, 'ar')).toBe('/ar/behov/tolk')
    expect(movedLifeArea('gammal', chain, 'sv')).toBe('/lindhaga/livsomraden/vardag-och-avlastning')
    expect(movedLifeEvent('gammal', chain, 'sv')).toBe(
      `/lindhaga/livshandelser/${nation.lifeEvents[0]?.slug}`,
    )
    expect(movedService('gammal', { ...chain, snapshot }, 'sv')).toBe(
      '/lindhaga/verksamheter/lss-mottagningen',
    )
  })

  it('leads nowhere when it never was', () => {
    for (const moved of [movedNeed, movedService, movedLifeArea, movedLifeEvent]) {
      expect(moved('aldrig', chain, 'sv')).toBeNull()
    }
  })
})

describe('the description of the search', () => {
  it('leads a browser to the search of the municipality, in the language', () => {
    const swedish = openSearchDescription(chainIn(), 'sv', ORIGIN)
    expect(swedish).toContain('<ShortName>Lindhaga</ShortName>')
    expect(swedish).toContain('template="https://stod.example/lindhaga/sok?q={searchTerms}"')
    expect(swedish).toContain('<Language>sv</Language>')
    const own = openSearchDescription(chainIn(library, 'own'), 'ar', ORIGIN)
    expect(own).toContain('template="https://stod.example/ar/sok?q={searchTerms}"')
  })

  it('holds a name of any kind', () => {
    const chain = chainIn()
    const municipality = { ...chain.municipality, name: 'Å & <b>"Ö"</b>, en kommun med långt namn' }
    const xml = openSearchDescription({ ...chain, municipality }, 'sv', ORIGIN)
    expect(xml).toContain('<ShortName>Å &amp; &lt;b&gt;&quot;Ö&quot;&lt;/b&gt;,</ShortName>')
    expect(xml).not.toContain('<b>')
  })
})

describe('what a page says for programs', () => {
  const chain = chainIn()
  const where = { site: siteView(chain, 'sv', NOW), origin: ORIGIN }
  const typesOf = ({ '@graph': things }: StructuredData) => things.map((thing) => thing['@type'])

  it('is a need, who gives it and where one turns, and the way there', () => {
    const need = needView('korttidsvistelse', chain, 'sv', NOW)
    if (!need) throw new Error('no need')
    const data = needData(need, where)
    expect(typesOf(data)).toEqual(['GovernmentService', 'BreadcrumbList'])
    expect(data['@graph'][0]).toMatchObject({
      url: 'https://stod.example/lindhaga/behov/korttidsvistelse',
      name: need.title.text,
      description: need.summary.text,
      areaServed: { '@type': 'AdministrativeArea', name: 'Lindhaga' },
      provider: expect.arrayContaining([{ '@type': 'Organization', name: need.firstDoor?.organization }]),
      availableChannel: expect.arrayContaining([
        expect.objectContaining({
          name: need.firstDoor?.name,
          servicePhone: { '@type': 'ContactPoint', telephone: need.firstDoor?.phones[0]?.number },
        }),
      ]),
    })
    expect(data['@graph'][1]).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Start', item: 'https://stod.example/lindhaga' },
        { position: 2, name: need.lifeArea.title.text },
        { position: 3, name: need.title.text, item: 'https://stod.example/lindhaga/behov/korttidsvistelse' },
      ],
    })
    expect(typesOf(needData({ ...need, providers: ['organization'] }, where))[0]).toBe('Service')
    const alone = needData({ ...need, firstDoor: null, otherDoors: [] }, where)['@graph'][0]
    expect(alone).not.toHaveProperty('provider')
    expect(alone).not.toHaveProperty('availableChannel')
  })

  it('is a service, the words, a life area, and the guide', () => {
    const service = serviceView('lss-mottagningen', chain, 'sv', NOW)
    const area = lifeAreaPage('vardag-och-avlastning', chain, 'sv')
    if (!service || !area) throw new Error('no service or area')
    expect(typesOf(serviceData(service, where))).toEqual(['GovernmentService', 'BreadcrumbList'])
    expect(typesOf(serviceData({ ...service, organizationKind: 'organization' }, where))[0]).toBe('Service')
    expect(typesOf(lifeAreaData(area, where))).toEqual(['ItemList', 'BreadcrumbList'])
    const [words] = glossaryData(glossaryPage(chain, 'sv'), where)['@graph']
    expect(words).toMatchObject({ '@type': 'DefinedTermSet', name: 'Ordlista' })
    const [point] = guideData(where, 'number')?.['@graph'] ?? []
    expect(point).toMatchObject({ '@type': 'ContactPoint', telephone: where.site.guide?.phones[0]?.number })
    expect(point).not.toHaveProperty('email')
    expect(guideData(where, 'all')?.['@graph'][0]).toHaveProperty('email', where.site.guide?.email)
    expect(guideData({ ...where, site: { ...where.site, guide: null } }, 'all')).toBeNull()
  })
})
