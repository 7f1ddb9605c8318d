import type { Locale } from '../kernel/values'
import { addressesOf } from '../municipality/addresses'
import type { Municipality } from '../municipality/schema'
import { getSnapshot, whenLoaded } from '../publishing/snapshot'

/** All municipalities of this instance, by name. */
export async function allMunicipalities(): Promise<Municipality[]> {
  await whenLoaded()
  return [...getSnapshot().scopes.values()]
    .flatMap((part) => part.municipality ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** The municipalities to choose between, in a language; where a municipality lacks it, its Swedish page. */
export async function municipalityLinks(locale: Locale) {
  const all = await allMunicipalities()
  return all.map(({ slug, name, fictional, locales }) => ({
    href: addressesOf(locales.includes(locale) ? locale : 'sv', slug, 'shared').start,
    name,
    fictional,
  }))
}
