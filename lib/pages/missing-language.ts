import { municipalityAlone } from '../kernel/render-context'
import { type Locale, SOURCE_LOCALE } from '../kernel/values'
import { isPageName } from '../markdown/dialect'
import { getSnapshot, type Snapshot } from '../publishing/snapshot'
import { type Chain, chainOf } from './chain'
import * as moved from './moved'
import { pageAddresses } from './sitemap'

/** A page that is asked for in a language that the municipality does not have. */
export interface MissingLanguage {
  chain: Chain
  /** The page below the municipality that can be offered in the languages that there are: the start page for want of it. */
  path: string
  /** Is there such a page in any language? */
  there: boolean
}

/**
 * What an address would mean without its language: `/de/lindhaga/akut`, `/pl/alvhamn` where the municipality has not
 * chosen Polish, `/de/akut` on a host of its own. Null when the language is not what is wrong.
 * @param locale the language that the address was read to be in: Swedish when it names none that we have
 * @param below what follows the municipality in the address
 * @param snapshot what is published
 */
export function missingLanguage(
  locale: Locale,
  municipality: string,
  below: readonly string[],
  snapshot: Snapshot = getSnapshot(),
): MissingLanguage | null {
  const alone = municipalityAlone()
  const mount = alone === undefined ? 'shared' : 'own'
  const [first = '', ...rest] = below
  if (alone !== undefined && alone !== municipality) return null
  const chain = chainOf(snapshot, municipality, mount)
  if (chain) {
    if (isLanguageTag(first)) return missing(chain, rest[0] === municipality ? rest.slice(1) : rest)
    return chain.municipality.locales.includes(locale) ? null : missing(chain, below)
  }
  if (!isLanguageTag(municipality)) return null
  const next = chainOf(snapshot, first, mount)
  return next && missing(next, rest)
}

function missing(chain: Chain, segments: readonly string[]): MissingLanguage {
  const path = segments.join('/')
  const there = isThere(path, chain)
  return { chain, path: there ? path : '', there }
}

/** Pages that are made for one visitor, and are in no list. */
const MADE_FOR_ONE: ReadonlySet<string> = new Set(['sok', 'mitt-blad'])

/** Is there such a page, or does an old address lead on to one? A page that is there in one language is there in all. */
function isThere(path: string, chain: Chain): boolean {
  const [name = ''] = path.split('?')
  if (MADE_FOR_ONE.has(name)) return true
  if (pageAddresses(chain, SOURCE_LOCALE).some((page) => page.path === name)) return true
  const [kind = '', slug = '', ...more] = name.split('/')
  return more.length === 0 && typeof MOVED.get(kind)?.(slug, chain, SOURCE_LOCALE) === 'string'
}

const MOVED: ReadonlyMap<string, (slug: string, chain: Chain, locale: Locale) => string | null> = new Map([
  ['behov', moved.movedNeed],
  ['verksamheter', moved.movedService],
  ['livsomraden', moved.movedLifeArea],
  ['livshandelser', moved.movedLifeEvent],
  ['processer', moved.movedProcess],
  ['lattlast', moved.movedEasyRead],
])

/** Is it the tag of a language that somebody speaks, as `de` or `pt-BR`? `om` is Oromo too, but one of our pages. */
export function isLanguageTag(segment: string): boolean {
  const [first = ''] = segment.split('-')
  if (isPageName(first) || !/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}$/i.test(segment)) return false
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(segment) !== undefined
  } catch {
    // Shaped like a tag, but none.
    return false
  }
}
