import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import { LOCALES } from '../kernel/values'
import { chooserAddress } from '../municipality/addresses'
import type { Snapshot } from '../publishing/snapshot'
import { type Chain, chainOf, isForSearchEngines } from './chain'
import {
  pageAddresses,
  robotsText,
  SITEMAP_PART,
  sitemapEntries,
  sitemapPart,
  sitemapParts,
  sitemapRoot,
} from './sitemap'

const library = libraryFromFiles()
const ORIGIN = 'https://stod.example'

function chain(mount: Chain['mount'] = 'shared', snapshot: Snapshot = library): Chain {
  const found = chainOf(snapshot, 'lindhaga', mount)
  if (!found) throw new Error('no lindhaga')
  return found
}

describe('what search engines may show', () => {
  it('is a municipality that is for real, and open', () => {
    const { municipality } = chain()
    expect(isForSearchEngines(municipality)).toBe(false)
    expect(isForSearchEngines({ ...municipality, fictional: false })).toBe(true)
    expect(isForSearchEngines({ ...municipality, fictional: false, status: 'not_yet_open' })).toBe(false)
  })
})

describe('the pages of a municipality', () => {
  it('are of every kind, once each', () => {
    const addresses = pageAddresses(chain(), 'sv').map(({ address }) => address)
    expect(addresses).toEqual([...new Set(addresses)])
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/lindhaga',
        '/lindhaga/behov/korttidsvistelse',
        '/lindhaga/livsomraden/vardag-och-avlastning',
        '/lindhaga/verksamheter/lss-mottagningen',
        ...['livshandelser', 'a-o', 'ordlista', 'yrken', 'fonder', 'organisationer', 'barn-och-unga'].map(
          (page) => `/lindhaga/${page}`,
        ),
        ...['papper', 'vem-gor-vad', 'minoritetssprak'].map((page) => `/lindhaga/${page}`),
        ...['for-professionella', 'guide', 'akut', 'om', 'tillganglighet', 'integritet'].map(
          (page) => `/lindhaga/${page}`,
        ),
      ]),
    )
    expect(addresses).toEqual(
      addresses.filter((address) => !/sok|mitt-blad|fel/.test(address.split('/')[2] ?? '')),
    )
    for (const { slug } of chain().nation.lifeEvents) {
      expect(addresses).toContain(`/lindhaga/livshandelser/${slug}`)
    }
  })

  it('are short where the municipality has the host to itself', () => {
    const addresses = pageAddresses(chain('own'), 'ar').map(({ address }) => address)
    expect(addresses.slice(0, 1)).toEqual(['/ar'])
    expect(addresses).toContain('/ar/behov/korttidsvistelse')
    expect(addresses.some((address) => address.startsWith('/ar/lindhaga'))).toBe(false)
  })

  it('say when their contents were last reviewed, here or above', () => {
    const { own, ...rest } = chain()
    const reviewedOn = '2027-01-31'
    const local = {
      need: 'tolk',
      inOtherWords: [],
      keywords: [],
      reviewedOn,
      reviewNext: '2027-07-31',
      sections: {},
    }
    const changed: Chain = { ...rest, own: { ...own, localNeeds: [local] } }
    const page = pageAddresses(changed, 'sv').find(({ path }) => path === 'behov/tolk')
    expect(page?.reviewedOn).toBe(reviewedOn)
  })
})

describe('a site map', () => {
  it('has every page in the languages that its texts are in, and where it is in the others', () => {
    const entries = sitemapEntries([chain()], ORIGIN)
    const { locales } = chain().municipality
    const inLanguages = (page: string) =>
      entries.filter(({ address }) => address.endsWith(`lindhaga/${page}`)).length
    for (const page of ['akut', 'behov/tolk', 'guide']) expect(inLanguages(page)).toBe(locales.length)
    // Its texts are Swedish, whatever language its headings are in.
    for (const page of ['yrken', 'verksamheter/lss-mottagningen']) expect(inLanguages(page)).toBe(1)
    const pages = new Set(pageAddresses(chain(), 'sv').map(({ address }) => ORIGIN + address))
    expect(entries.filter(({ address }) => pages.has(address))).toHaveLength(pages.size)
    const xml = sitemapRoot(entries, ORIGIN)
    expect(xml).toContain(
      '<url><loc>https://stod.example/ar/lindhaga/akut</loc>' +
        '<xhtml:link rel="alternate" hreflang="sv" href="https://stod.example/lindhaga/akut"/>',
    )
    expect(xml).toContain('hreflang="ar" href="https://stod.example/ar/lindhaga/akut"/>')
    expect(xml).toContain('hreflang="x-default" href="https://stod.example/lindhaga/akut"/></url>')
    expect(xml).toMatch(/<loc>https:\/\/stod\.example\/lindhaga\/behov\/tolk<\/loc><lastmod>\d{4}-\d\d-\d\d</)
    expect(xml).toContain('<loc>https://stod.example/</loc>')
  })

  it('has nothing else on a host of its own, and nothing at all where nothing is to be shown', () => {
    const entries = sitemapEntries([chain('own')], ORIGIN)
    expect(entries.map(({ address }) => address)).not.toContain(`${ORIGIN}/lindhaga`)
    expect(entries[0]?.address).toBe(`${ORIGIN}/`)
    expect(sitemapRoot(sitemapEntries([], ORIGIN), ORIGIN)).not.toContain('<loc>')
    expect(sitemapPart([], 1)).toContain('<urlset')
  })

  it('leaves a municipality that has a host of its own to the site map there', () => {
    const home = (mount: Chain['mount']): Chain => {
      const found = chain(mount)
      return {
        ...found,
        municipality: { ...found.municipality, fictional: false, domains: ['stod.lindhaga.example'] },
      }
    }
    const here = sitemapEntries([home('shared')], ORIGIN).map(({ address }) => address)
    expect(here).toEqual(LOCALES.map((locale) => ORIGIN + chooserAddress(locale)))
    const there = sitemapEntries([home('own')], 'https://stod.lindhaga.example')
    expect(there.map(({ address }) => address)).toEqual(
      expect.arrayContaining(
        pageAddresses(chain('own'), 'sv').map(({ address }) => `https://stod.lindhaga.example${address}`),
      ),
    )
  })

  it('is cut in parts when it is long', () => {
    const [entry] = sitemapEntries([chain('own')], ORIGIN)
    if (!entry) throw new Error('no entry')
    const many = Array.from({ length: SITEMAP_PART + 1 }, (_, index) => ({
      ...entry,
      address: `${ORIGIN}/?a=1&b=${index}`,
    }))
    expect(sitemapParts(many)).toBe(2)
    const root = sitemapRoot(many, ORIGIN)
    expect(root).toContain('<sitemapindex')
    expect(root).toContain('<loc>https://stod.example/sitemap/2.xml</loc>')
    expect(sitemapPart(many, 2)?.match(/<url>/g)).toHaveLength(1)
    expect(sitemapPart(many, 2)).toContain(`<loc>https://stod.example/?a=1&amp;b=${SITEMAP_PART}</loc>`)
    for (const part of [0, 3, -1, 1.5, Number.NaN]) expect(sitemapPart(many, part)).toBeNull()
  })
})

describe('robots.txt', () => {
  it('names the site map, and keeps crawlers from nothing but programs’ answers and searches', () => {
    expect(robotsText(ORIGIN).split('\n').filter(Boolean)).toEqual([
      'User-agent: *',
      'Disallow: /api/',
      'Disallow: /sok?',
      'Disallow: /*/sok?',
      'Sitemap: https://stod.example/sitemap.xml',
    ])
  })
})
