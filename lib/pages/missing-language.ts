import { municipalityAlone } from '../kernel/render-context'
import type { Locale } from '../kernel/values'
import { isPageName } from '../markdown/dialect'
import { getSnapshot } from '../publishing/snapshot'
import { type Chain, chainOf } from './chain'

/** A page that is asked for in a language that the municipality does not have. */
export interface MissingLanguage {
  chain: Chain
  /** The page below the municipality, so that it can be offered in the languages that there are. */
  path: string
}

/**
 * What an address would mean without its language: `/de/lindhaga/akut`, `/pl/alvhamn` where the municipality has not
 * chosen Polish, `/de/akut` on a host of its own. Null when the language is not what is wrong.
 * @param locale the language that the address was read to be in: Swedish when it names none that we have
 * @param below what follows the municipality in the address
 */
export function missingLanguage(
  locale: Locale,
  municipality: string,
  below: readonly string[],
): MissingLanguage | null {
  const alone = municipalityAlone()
  const mount = alone === undefined ? 'shared' : 'own'
  const [first = '', ...rest] = below
  if (alone !== undefined && alone !== municipality) return null
  const chain = chainOf(getSnapshot(), municipality, mount)
  if (chain) {
    if (isLanguageTag(first))
      return { chain, path: (rest[0] === municipality ? rest.slice(1) : rest).join('/') }
    return chain.municipality.locales.includes(locale) ? null : { chain, path: below.join('/') }
  }
  if (!isLanguageTag(municipality)) return null
  const next = chainOf(getSnapshot(), first, mount)
  return next && { chain: next, path: rest.join('/') }
}

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
