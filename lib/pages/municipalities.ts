import { municipalityAlone } from '../kernel/render-context'
import type { Locale } from '../kernel/values'
import { addressesOf, type Mount } from '../municipality/addresses'
import type { Municipality } from '../municipality/schema'
import { getSnapshot, whenLoaded } from '../publishing/snapshot'
import { type Chain, chainOf, isForSearchEngines, municipalityScope } from './chain'

/** All municipalities of this instance, by name. @throws AppError `database-unavailable` */
export async function allMunicipalities(): Promise<Municipality[]> {
  await whenLoaded()
  return [...getSnapshot().scopes.values()]
    .flatMap((part) => part.municipality ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** The municipalities that the visitor's host has pages of: one that has it to itself, or all. */
export async function municipalitiesHere(): Promise<Municipality[]> {
  const alone = municipalityAlone()
  const all = await allMunicipalities()
  return alone === undefined ? all : all.filter(({ slug }) => slug === alone)
}

/** The chains of the municipalities here that search engines may show. @throws AppError `database-unavailable` */
export async function chainsForSearchEngines(): Promise<Chain[]> {
  const here = await municipalitiesHere()
  const mount = mountHere()
  return here.filter(isForSearchEngines).flatMap(({ slug }) => chainOf(getSnapshot(), slug, mount) ?? [])
}

/** Host names of the municipality that has the visitor's host to itself; none where municipalities share it. */
export function domainsHere(): readonly string[] {
  const alone = municipalityAlone()
  if (alone === undefined) return []
  return getSnapshot().scopes.get(municipalityScope(alone))?.municipality?.domains ?? []
}

/**
 * The municipalities to choose between, in a language; where a municipality lacks it, its Swedish page. One that is
 * not yet open is for those who have its address.
 */
export async function municipalityLinks(locale: Locale) {
  const mount = mountHere()
  const here = await municipalitiesHere()
  return here
    .filter(({ status }) => status === 'open')
    .map(({ slug, name, fictional, locales }) => ({
      href: addressesOf(locales.includes(locale) ? locale : 'sv', slug, mount).start,
      name,
      fictional,
    }))
}

function mountHere(): Mount {
  return municipalityAlone() === undefined ? 'shared' : 'own'
}
