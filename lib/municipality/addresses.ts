import { type Locale, SOURCE_LOCALE } from '../kernel/values'

/**
 * Where a municipality stands on the host that a visitor has reached: below its name, beside others
 * (`/lindhaga/akut`), or alone, on a host of its own (`/akut`).
 */
export type Mount = 'shared' | 'own'

/** Where the pages of one municipality are, in one language. The only place that knows how addresses are built. */
export interface Addresses {
  start: string
  lifeArea(slug: string): string
  need(slug: string): string
  service(slug: string): string
  search: string
  searchFor(query: string): string
  lifeEvents: string
  lifeEvent(slug: string): string
  az: string
  professions: string
  profession(slug: string): string
  funds: string
  fund(slug: string): string
  organizations: string
  organization(slug: string): string
  young: string
  professionals: string
  accessibility: string
  privacy: string
  /** A sheet of one's own; what is on it stands in the query. */
  sheet: string
  guide: string
  /** The guide's page, with the page that one wants to say something about: `path` as for `pageIn`. */
  guideAbout(path: string): string
  acute: string
  glossary: string
  term(slug: string): string
  about: string
  /** What a browser reads to keep the search among its own. */
  openSearch: string
  /** The chooser of municipality, in the same language; null where there is nothing to choose. */
  chooser: string | null
  /** A page in any language: `path` is what follows the start page's address, without its first slash. */
  pageIn(locale: Locale, path: string): string
}

const prefix = (locale: Locale) => (locale === SOURCE_LOCALE ? '' : `/${locale}`)

/** `/` or `/ar`: the page where one chooses municipality. */
export function chooserAddress(locale: Locale): string {
  return prefix(locale) || '/'
}

/** @param municipality slug of the municipality */
export function addressesOf(locale: Locale, municipality: string, mount: Mount): Addresses {
  const baseIn = (language: Locale) => prefix(language) + (mount === 'own' ? '' : `/${municipality}`)
  const base = baseIn(locale)
  return {
    start: base || '/',
    lifeArea: (slug) => `${base}/livsomraden/${slug}`,
    need: (slug) => `${base}/behov/${slug}`,
    service: (slug) => `${base}/verksamheter/${slug}`,
    search: `${base}/sok`,
    searchFor: (query) => `${base}/sok?${new URLSearchParams({ q: query })}`,
    lifeEvents: `${base}/livshandelser`,
    lifeEvent: (slug) => `${base}/livshandelser/${slug}`,
    az: `${base}/a-o`,
    professions: `${base}/yrken`,
    profession: (slug) => `${base}/yrken#${slug}`,
    funds: `${base}/fonder`,
    fund: (slug) => `${base}/fonder#${slug}`,
    organizations: `${base}/organisationer`,
    organization: (slug) => `${base}/organisationer#${slug}`,
    young: `${base}/barn-och-unga`,
    professionals: `${base}/for-professionella`,
    accessibility: `${base}/tillganglighet`,
    privacy: `${base}/integritet`,
    sheet: `${base}/mitt-blad`,
    guide: `${base}/guide`,
    guideAbout: (path) => `${base}/guide?${new URLSearchParams({ sida: path })}`,
    acute: `${base}/akut`,
    glossary: `${base}/ordlista`,
    term: (slug) => `${base}/ordlista#${slug}`,
    about: `${base}/om`,
    openSearch: `${base}/opensearch.xml`,
    chooser: mount === 'own' ? null : chooserAddress(locale),
    pageIn: (language, path) => (path ? `${baseIn(language)}/${path}` : baseIn(language) || '/'),
  }
}
