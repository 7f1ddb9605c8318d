import { type Locale, SOURCE_LOCALE } from '../kernel/values'

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
  /** The guide's page, with the page that one wants to say something about; `path` is its whole address here. */
  guideAbout(path: string): string
  acute: string
  glossary: string
  term(slug: string): string
  about: string
  /** The chooser of municipality, in the same language. */
  chooser: string
}

const prefix = (locale: Locale) => (locale === SOURCE_LOCALE ? '' : `/${locale}`)

/** `/` or `/ar`: the page where one chooses municipality. */
export function chooserAddress(locale: Locale): string {
  return prefix(locale) || '/'
}

/** @param municipality slug of the municipality */
export function addressesOf(locale: Locale, municipality: string): Addresses {
  const start = `${prefix(locale)}/${municipality}`
  return {
    start,
    lifeArea: (slug) => `${start}/livsomraden/${slug}`,
    need: (slug) => `${start}/behov/${slug}`,
    service: (slug) => `${start}/verksamheter/${slug}`,
    search: `${start}/sok`,
    searchFor: (query) => `${start}/sok?${new URLSearchParams({ q: query })}`,
    lifeEvents: `${start}/livshandelser`,
    lifeEvent: (slug) => `${start}/livshandelser/${slug}`,
    az: `${start}/a-o`,
    professions: `${start}/yrken`,
    profession: (slug) => `${start}/yrken#${slug}`,
    funds: `${start}/fonder`,
    fund: (slug) => `${start}/fonder#${slug}`,
    organizations: `${start}/organisationer`,
    organization: (slug) => `${start}/organisationer#${slug}`,
    young: `${start}/barn-och-unga`,
    professionals: `${start}/for-professionella`,
    accessibility: `${start}/tillganglighet`,
    privacy: `${start}/integritet`,
    sheet: `${start}/mitt-blad`,
    guide: `${start}/guide`,
    guideAbout: (path) => `${start}/guide?${new URLSearchParams({ sida: path })}`,
    acute: `${start}/akut`,
    glossary: `${start}/ordlista`,
    term: (slug) => `${start}/ordlista#${slug}`,
    about: `${start}/om`,
    chooser: chooserAddress(locale),
  }
}

/** The same page in another language: `path` is what follows the municipality, without its first slash. */
export function pageAddress(locale: Locale, municipality: string, path: string): string {
  const { start } = addressesOf(locale, municipality)
  return path ? `${start}/${path}` : start
}
