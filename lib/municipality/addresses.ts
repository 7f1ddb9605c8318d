import { type Locale, SOURCE_LOCALE } from '../kernel/values'

/** Where the pages of one municipality are, in one language. The only place that knows how addresses are built. */
export interface Addresses {
  start: string
  lifeArea(slug: string): string
  need(slug: string): string
  service(slug: string): string
  search: string
  searchFor(query: string): string
  guide: string
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
    guide: `${start}/guide`,
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
