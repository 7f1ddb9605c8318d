import { LOCALES, SOURCE_LOCALE } from '../kernel/values'
import type { Verdict } from './address'

/** A municipality that has a host to itself. */
export interface LonePlace {
  slug: string
  /** The languages that it has pages in. */
  locales: readonly string[]
}

/** What belongs to the host, not to a municipality. */
const OF_THE_HOST = new Set(['robots.txt', 'sitemap.xml', 'sitemap'])

/**
 * Reads an address of a host that one municipality has to itself. Inside, every address has the municipality's
 * name: `/behov/tolk` is `/lindhaga/behov/tolk`, `/ar` is `/ar/lindhaga`. Who asks for the long address is led to
 * the short one. The name counts in its own place only; whatever else an address holds, another municipality's
 * name among it, is a page of this municipality that there may or may not be.
 */
export function mounted(verdict: Verdict, place: LonePlace | undefined): Verdict {
  if (place === undefined || verdict.kind === 'redirect' || verdict.area !== 'page') return verdict
  if (OF_THE_HOST.has(verdict.segments[0] ?? '')) return verdict
  const { prefix, rest, untidy } = partsOf(verdict.segments, place)
  const segments = [...prefix, place.slug, ...rest]
  if (verdict.kind === 'refuse') return { ...verdict, segments }
  if (untidy) return { kind: 'redirect', location: pathOf([...prefix, ...rest]) + verdict.search }
  return { ...verdict, path: pathOf(segments), segments }
}

/** Language, and what follows it; `untidy` when the address says more than it needs to. */
function partsOf(segments: readonly string[], { slug, locales }: LonePlace) {
  const [first] = segments
  const source = first === SOURCE_LOCALE
  const known = first !== undefined && isLocale(first) && locales.includes(first)
  const prefix = known && !source ? [first] : []
  const rest = known || source ? segments.slice(1) : [...segments]
  const long = rest[0] === slug
  return { prefix, rest: long ? rest.slice(1) : rest, untidy: long || source }
}

function isLocale(segment: string): boolean {
  return LOCALES.some((locale) => locale === segment)
}

function pathOf(segments: readonly string[]): string {
  return `/${segments.map(encodeURIComponent).join('/')}`
}
