import type { Locale } from './texts'

/** The direct numbers of the guides, as `content/` has them. */
export const GUIDE_NUMBERS = { lindhaga: '08-465 004 10', norrsjo: '0980-319 210' } as const
export type Municipality = keyof typeof GUIDE_NUMBERS

export const MUNICIPALITIES = ['lindhaga', 'norrsjo'] as const satisfies readonly Municipality[]

/** One kind of page, to be looked at in every language. */
export interface PageKind {
  name: string
  path: string
  status: number
  /** Without a municipality there is no guide and no footer. */
  bare?: boolean
}

/** Every kind of page that a visitor can meet, in Lindhaga. */
export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'chooser', path: '/', status: 200, bare: true },
  { name: 'start', path: '/lindhaga', status: 200 },
  { name: 'life area', path: '/lindhaga/livsomraden/vardag-och-avlastning', status: 200 },
  { name: 'empty life area', path: '/lindhaga/livsomraden/resor', status: 200 },
  { name: 'need', path: '/lindhaga/behov/korttidsvistelse', status: 200 },
  { name: 'service', path: '/lindhaga/verksamheter/lss-mottagningen', status: 200 },
  { name: 'empty search', path: '/lindhaga/sok', status: 200 },
  { name: 'search with hits', path: '/lindhaga/sok?q=tolk', status: 200 },
  { name: 'search without hits', path: '/lindhaga/sok?q=xyzzyqwv', status: 200 },
  { name: 'guide', path: '/lindhaga/guide', status: 200 },
  { name: 'acute', path: '/lindhaga/akut', status: 200 },
  { name: 'glossary', path: '/lindhaga/ordlista', status: 200 },
  { name: 'about', path: '/lindhaga/om', status: 200 },
  { name: 'not found', path: '/lindhaga/behov/finns-inte', status: 404 },
  { name: 'unknown municipality', path: '/storstad', status: 404, bare: true },
  { name: 'error', path: '/lindhaga/fel', status: 500 },
]

/** The same page in another language. */
export function inLocale(path: string, locale: Locale): string {
  if (locale === 'sv') return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}
