import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { LOCALES, type Locale } from './texts'

/** The direct numbers of the guides, as `content/` has them; Norrsjö and Älvhamn share theirs. */
export const GUIDE_NUMBERS = {
  lindhaga: '08-465 004 10',
  norrsjo: '0980-319 210',
  alvhamn: '0980-319 210',
} as const
export type Municipality = keyof typeof GUIDE_NUMBERS

export const MUNICIPALITIES = ['lindhaga', 'norrsjo', 'alvhamn'] as const satisfies readonly Municipality[]

/** What the municipalities are called. */
export const MUNICIPALITY_NAMES: Readonly<Record<Municipality, string>> = {
  lindhaga: 'Lindhaga',
  norrsjo: 'Norrsjö',
  alvhamn: 'Älvhamn',
}

/** The locales that a municipality has chosen among all, in the order of the interface. */
export function localesOf(municipality: Municipality): Locale[] {
  const file = `content/municipalities/${municipality}/municipality.yaml`
  const { locales } = z.object({ locales: z.array(z.string()) }).parse(parse(readFileSync(file, 'utf8')))
  return LOCALES.filter((locale) => locales.includes(locale))
}

/** One kind of page, to be looked at in every language. */
export interface PageKind {
  name: string
  path: string
  status: number
  /** Without a municipality there is no guide and no footer. */
  bare?: boolean
  /** Between them they have what differs from one language to another: looked at in every language. */
  inAll?: boolean
}

const SHEET = new URLSearchParams([
  ['behov', 'korttidsvistelse'],
  ['behov', 'tolk'],
  ['verksamhet', 'lss-mottagningen'],
  // Nobody knows which language a visitor writes in: one that is the same in all.
  ['rad', 'Eva: 08-465 004 20'],
])

/** Every kind of page that a visitor can meet, in Lindhaga. */
export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'chooser', path: '/', status: 200, bare: true },
  { name: 'start', path: '/lindhaga', status: 200, inAll: true },
  { name: 'life area', path: '/lindhaga/livsomraden/vardag-och-avlastning', status: 200 },
  { name: 'need', path: '/lindhaga/behov/korttidsvistelse', status: 200 },
  { name: 'need in all languages', path: '/lindhaga/behov/tolk', status: 200, inAll: true },
  { name: 'service', path: '/lindhaga/verksamheter/lss-mottagningen', status: 200 },
  { name: 'life events', path: '/lindhaga/livshandelser', status: 200 },
  { name: 'life event', path: '/lindhaga/livshandelser/diagnos', status: 200 },
  { name: 'processes', path: '/lindhaga/processer', status: 200 },
  { name: 'process', path: '/lindhaga/processer/overklagande', status: 200 },
  { name: 'papers', path: '/lindhaga/papper', status: 200 },
  { name: 'who is responsible', path: '/lindhaga/vem-gor-vad', status: 200 },
  { name: 'minority languages', path: '/lindhaga/minoritetssprak', status: 200 },
  { name: 'easy Swedish', path: '/lindhaga/lattlast', status: 200 },
  { name: 'need in easy Swedish', path: '/lindhaga/lattlast/korttidsvistelse', status: 200 },
  { name: 'A–Ö', path: '/lindhaga/a-o', status: 200 },
  { name: 'professions', path: '/lindhaga/yrken', status: 200 },
  { name: 'funds', path: '/lindhaga/fonder', status: 200 },
  { name: 'organisations', path: '/lindhaga/organisationer', status: 200 },
  { name: 'children and young people', path: '/lindhaga/barn-och-unga', status: 200 },
  { name: 'professionals', path: '/lindhaga/for-professionella', status: 200 },
  { name: 'empty search', path: '/lindhaga/sok', status: 200 },
  { name: 'search with hits', path: '/lindhaga/sok?q=tolk', status: 200, inAll: true },
  { name: 'search without hits', path: '/lindhaga/sok?q=xyzzyqwv', status: 200 },
  { name: 'empty sheet', path: '/lindhaga/mitt-blad', status: 200 },
  { name: 'sheet', path: `/lindhaga/mitt-blad?${SHEET}`, status: 200 },
  { name: 'guide', path: '/lindhaga/guide', status: 200, inAll: true },
  { name: 'guide with a page to tell about', path: '/lindhaga/guide?sida=behov%2Ftolk', status: 200 },
  { name: 'acute', path: '/lindhaga/akut', status: 200, inAll: true },
  { name: 'glossary', path: '/lindhaga/ordlista', status: 200 },
  { name: 'about', path: '/lindhaga/om', status: 200 },
  { name: 'accessibility', path: '/lindhaga/tillganglighet', status: 200 },
  { name: 'privacy', path: '/lindhaga/integritet', status: 200 },
  { name: 'not found', path: '/lindhaga/behov/finns-inte', status: 404 },
  { name: 'unknown language', path: '/de/lindhaga/behov/tolk', status: 404, bare: true },
  { name: 'unknown municipality', path: '/storstad', status: 404, bare: true },
  { name: 'error', path: '/lindhaga/fel', status: 500 },
]

/** The same page in another language. */
export function inLocale(path: string, locale: Locale): string {
  if (locale === 'sv') return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

/** The language that an address says. */
export function localeOfPath(path: string): Locale {
  const [, first = ''] = /^\/([^/?#]*)/.exec(path) ?? []
  return LOCALES.find((locale) => locale === first) ?? 'sv'
}

/** The municipality that an address says. */
export function municipalityOfPath(path: string): Municipality | undefined {
  return MUNICIPALITIES.find((municipality) => path.split(/[/?#]/).slice(1, 3).includes(municipality))
}
