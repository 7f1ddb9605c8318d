import { type Locale, SOURCE_LOCALE } from '../kernel/values'

/**
 * Where a municipality stands on the host that a visitor has reached: below its name, beside others
 * (`/lindhaga/akut`), or alone, on a host of its own (`/akut`).
 */
export type Mount = 'shared' | 'own'

/** What stands on a sheet of one's own. */
export interface SheetContents {
  needs?: readonly string[]
  services?: readonly string[]
  line?: string | null
}

/** Where the pages of one municipality are, in one language. The only place that knows how addresses are built. */
export interface Addresses {
  start: string
  lifeArea(slug: string): string
  need(slug: string): string
  service(slug: string): string
  search: string
  searchFor(query: string): string
  /** What answers with proposals while one types: ends before `&q=…`. */
  suggest: string
  lifeEvents: string
  lifeEvent(slug: string): string
  az: string
  professions: string
  profession(slug: string): string
  funds: string
  fund(slug: string): string
  organizations: string
  organization(slug: string): string
  processes: string
  process(slug: string): string
  papers: string
  paper(slug: string): string
  /** The actors' map: who is responsible for what. */
  actors: string
  easyReads: string
  /** A need in easy Swedish. */
  easyRead(need: string): string
  /** The national minority languages and sign language. */
  minorityLanguages: string
  minorityLanguage(slug: string): string
  young: string
  professionals: string
  accessibility: string
  privacy: string
  /** Where one makes a sheet of one's own. */
  sheet: string
  /** A sheet with these needs and services (slugs) and a line of one's own: all that it is stands in its address. */
  sheetOf(choice: SheetContents): string
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
    searchFor: (query) => `${base}/${searchPath({ query })}`,
    suggest: `/api/v1/suggest?${new URLSearchParams(
      mount === 'own' ? { lang: locale } : { municipality, lang: locale },
    )}`,
    lifeEvents: `${base}/livshandelser`,
    lifeEvent: (slug) => `${base}/livshandelser/${slug}`,
    az: `${base}/a-o`,
    professions: `${base}/yrken`,
    profession: (slug) => `${base}/yrken#${slug}`,
    funds: `${base}/fonder`,
    fund: (slug) => `${base}/fonder#${slug}`,
    organizations: `${base}/organisationer`,
    organization: (slug) => `${base}/organisationer#${slug}`,
    processes: `${base}/processer`,
    process: (slug) => `${base}/processer/${slug}`,
    papers: `${base}/papper`,
    paper: (slug) => `${base}/papper#${slug}`,
    actors: `${base}/vem-gor-vad`,
    easyReads: `${base}/lattlast`,
    easyRead: (need) => `${base}/lattlast/${need}`,
    minorityLanguages: `${base}/minoritetssprak`,
    minorityLanguage: (slug) => `${base}/minoritetssprak#${slug}`,
    young: `${base}/barn-och-unga`,
    professionals: `${base}/for-professionella`,
    accessibility: `${base}/tillganglighet`,
    privacy: `${base}/integritet`,
    sheet: `${base}/mitt-blad`,
    sheetOf: (choice) => `${base}/${sheetPath(choice)}`,
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

/** A search: the question, whether it is meant as it is written, and what it is narrowed to. */
export interface SearchQuery {
  query: string
  exact?: boolean
  choice?: { age?: string | undefined; provider?: string | undefined; type?: string | undefined }
}

/** The search page with a question, as `pageIn` takes it. */
export function searchPath({ query, exact = false, choice = {} }: SearchQuery): string {
  if (!query) return 'sok'
  const parameters = new URLSearchParams({ q: query })
  if (exact) parameters.set('ordagrant', '1')
  if (choice.age) parameters.set('alder', choice.age)
  if (choice.provider) parameters.set('vem', choice.provider)
  if (choice.type) parameters.set('slag', choice.type)
  return `sok?${parameters}`
}

/** A sheet of one's own, as `pageIn` takes it. */
export function sheetPath({ needs = [], services = [], line = null }: SheetContents): string {
  const query = new URLSearchParams([
    ...needs.map((slug): [string, string] => ['behov', slug]),
    ...services.map((slug): [string, string] => ['verksamhet', slug]),
    ...(line ? [['rad', line] as [string, string]] : []),
  ])
  return query.size > 0 ? `mitt-blad?${query}` : 'mitt-blad'
}
