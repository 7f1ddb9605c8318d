import { LOCALES, type Locale, SOURCE_LOCALE } from '../kernel/values'
import { chooserAddress } from '../municipality/addresses'
import { addressesIn, type Chain, layersOf, reachableBySlug } from './chain'
import { easyReadAreas } from './easy-read-view'
import { homeOf } from './origin'
import { languagesToTell } from './page-languages'
import { guideOf } from './site'
import { escapeXml } from './xml'

/** A page of a municipality that search engines and a crawl of the site may want. */
export interface PageAddress {
  /** Path on this host. */
  address: string
  /** What follows the start page's address; the same in all languages. */
  path: string
  /** The day that its contents were last reviewed, where they say so. */
  reviewedOn?: string
}

/**
 * Every page of a municipality in one language, once each. The one list of them: what is not here is in no site map.
 * Pages that are made for one visitor (search results, a sheet of one's own, errors) are not among them.
 */
export function pageAddresses(chain: Chain, locale: Locale): PageAddress[] {
  const { pageIn } = addressesIn(chain, locale)
  const page = (path: string, ...reviews: (string | undefined)[]): PageAddress => {
    const reviewedOn = newest(reviews)
    return { address: pageIn(locale, path), path, ...(reviewedOn === undefined ? {} : { reviewedOn }) }
  }
  const { lifeAreas, needs, lifeEvents, processes, minorityLanguages } = chain.nation
  const funds = layersOf(chain).flatMap((part) => part.funds)
  return [
    page(''),
    ...inOrder(lifeAreas).map(({ slug }) => page(`livsomraden/${slug}`)),
    ...inOrder(needs).map(({ slug, reviewedOn }) =>
      page(`behov/${slug}`, reviewedOn, ...localReviews(slug, chain)),
    ),
    ...[...reachableBySlug(chain).values()].map(({ service }) =>
      page(`verksamheter/${service.slug}`, service.reviewedOn),
    ),
    page('livshandelser'),
    ...inOrder(lifeEvents).map(({ slug, reviewedOn }) => page(`livshandelser/${slug}`, reviewedOn)),
    page('processer'),
    ...inOrder(processes).map(({ slug, reviewedOn }) => page(`processer/${slug}`, reviewedOn)),
    page('lattlast'),
    ...easyReadAreas(chain, locale).flatMap((area) =>
      area.needs.map(({ slug }) =>
        page(`lattlast/${slug}`, needs.find((need) => need.slug === slug)?.reviewedOn),
      ),
    ),
    page('a-o'),
    page('ordlista'),
    page('yrken'),
    page('papper'),
    page('vem-gor-vad'),
    page('minoritetssprak', ...minorityLanguages.map(({ reviewedOn }) => reviewedOn)),
    page('fonder', ...funds.map((fund) => fund.reviewedOn)),
    page('organisationer'),
    page('barn-och-unga'),
    page('for-professionella'),
    ...(guideOf(chain) ? [page('guide')] : []),
    page('akut'),
    page('om'),
    page('tillganglighet'),
    page('integritet'),
  ]
}

function localReviews(need: string, chain: Chain): string[] {
  return [chain.regional, chain.own].flatMap((part) =>
    part.localNeeds.filter((local) => local.need === need).map((local) => local.reviewedOn),
  )
}

function newest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
}

function inOrder<Item extends { position: number }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.position - b.position)
}

/** One address of a site map, with the same page in all languages (`hreflang`). Whole addresses. */
export interface SitemapEntry {
  address: string
  reviewedOn?: string
  languages: readonly { locale: Locale; address: string }[]
}

/**
 * All that search engines may know of on this host; a municipality with a host of its own is in the site map there.
 * @param chains of the municipalities that search engines may show
 * @param origin beginning of whole addresses, `https://…`
 */
export function sitemapEntries(chains: readonly Chain[], origin: string): SitemapEntry[] {
  if (chains.length === 0) return []
  const shared = chains.some((chain) => chain.mount === 'shared')
  const atHome = chains.filter((chain) => homeOf(chain, origin).chain === chain)
  return [...(shared ? chooserEntries(origin) : []), ...atHome.flatMap((chain) => entriesOf(chain, origin))]
}

function chooserEntries(origin: string): SitemapEntry[] {
  const languages = LOCALES.map((locale) => ({ locale, address: origin + chooserAddress(locale) }))
  return languages.map(({ address }) => ({ address, languages }))
}

function entriesOf(chain: Chain, origin: string): SitemapEntry[] {
  const { pageIn } = addressesIn(chain, SOURCE_LOCALE)
  return pageAddresses(chain, SOURCE_LOCALE).flatMap(({ path, reviewedOn }) => {
    const languages = languagesToTell(path, chain).map((locale) => ({
      locale,
      address: origin + pageIn(locale, path),
    }))
    return languages.map(({ address }) => ({
      address,
      languages,
      ...(reviewedOn === undefined ? {} : { reviewedOn }),
    }))
  })
}

/** Addresses in one file; sitemaps.org allows 50,000 and 50 MB. */
export const SITEMAP_PART = 40_000

/** How many files the entries take; one where there are none. */
export function sitemapParts(entries: readonly SitemapEntry[]): number {
  return Math.max(1, Math.ceil(entries.length / SITEMAP_PART))
}

/** @param part counted from 1; null when there is no such part */
export function sitemapPart(entries: readonly SitemapEntry[], part: number): string | null {
  if (!Number.isInteger(part) || part < 1 || part > sitemapParts(entries)) return null
  return sitemapXml(entries.slice((part - 1) * SITEMAP_PART, part * SITEMAP_PART))
}

/** The one site map, or the list of its parts where they are several (sitemaps.org). */
export function sitemapRoot(entries: readonly SitemapEntry[], origin: string): string {
  const parts = sitemapParts(entries)
  if (parts === 1) return sitemapXml(entries)
  return [
    XML,
    `<sitemapindex xmlns="${SITEMAP_NAMESPACE}">`,
    ...Array.from(
      { length: parts },
      (_, index) => `<sitemap><loc>${escapeXml(`${origin}/sitemap/${index + 1}.xml`)}</loc></sitemap>`,
    ),
    '</sitemapindex>',
    '',
  ].join('\n')
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const SITEMAP_NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function sitemapXml(entries: readonly SitemapEntry[]): string {
  return [
    XML,
    `<urlset xmlns="${SITEMAP_NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...entries.map(entryXml),
    '</urlset>',
    '',
  ].join('\n')
}

function entryXml({ address, reviewedOn, languages }: SitemapEntry): string {
  const alternate = (language: string, href: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(href)}"/>`
  const source = languages.find(({ locale }) => locale === SOURCE_LOCALE)
  return [
    '<url>',
    `<loc>${escapeXml(address)}</loc>`,
    reviewedOn === undefined ? '' : `<lastmod>${reviewedOn}</lastmod>`,
    ...languages.map(({ locale, address: href }) => alternate(locale, href)),
    source ? alternate('x-default', source.address) : '',
    '</url>',
  ].join('')
}

/**
 * `robots.txt`: all pages may be read, also those that are not to be shown, for a crawler must read "noindex" to know
 * it. Not the API, and not what people have searched for.
 */
export function robotsText(origin: string): string {
  return [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /sok?',
    'Disallow: /*/sok?',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')
}
