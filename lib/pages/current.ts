import { localeOf } from '../kernel/i18n/routing'
import { municipalityAlone } from '../kernel/render-context'
import type { Locale } from '../kernel/values'
import { getSnapshot, whenLoaded } from '../publishing/snapshot'
import { type Chain, chainOf } from './chain'

/** What a page of a municipality is made of, at one moment. */
export interface Current {
  locale: Locale
  chain: Chain
  /** Milliseconds since the epoch. */
  now: number
}

/**
 * The municipality that an address names, or null when there is none of that name, or not in that language, or when
 * another one has the visitor's host to itself.
 */
export async function currentOf(params: { locale: string; municipality: string }): Promise<Current | null> {
  await whenLoaded()
  const locale = localeOf(params.locale)
  const alone = municipalityAlone()
  if (alone !== undefined && alone !== params.municipality) return null
  const chain = chainOf(getSnapshot(), params.municipality, alone === undefined ? 'shared' : 'own')
  if (!chain?.municipality.locales.includes(locale)) return null
  return { locale, chain, now: Date.now() }
}
