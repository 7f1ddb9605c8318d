import { z } from 'zod'
import { PROVIDER_KINDS } from '../organization/schema'
import { DOCUMENT_TYPES, type FoundThing } from '../search/schema'
import { type Chain, reachableBySlug } from './chain'
import type { AgeGroup, SearchChoice, SearchFilterView } from './schema/search'

/** Ages by which one can narrow a search, from and up to and including. */
const AGE_GROUPS = {
  preschool: { from: 0, to: 5 },
  school: { from: 6, to: 15 },
  youth: { from: 16, to: 20 },
  adult: { from: 21, to: 120 },
} as const satisfies Record<AgeGroup, { from: number; to: number }>
const AGE_NAMES = Object.keys(AGE_GROUPS) as AgeGroup[]

/** By what one can narrow a search, in the order of the page. */
const FILTERS = ['age', 'provider', 'type'] as const satisfies readonly (keyof SearchChoice)[]

/** What a search is narrowed to; an unknown value narrows nothing. */
export const searchChoiceSchema: z.ZodType<SearchChoice> = z.object({
  age: z.enum(AGE_NAMES).optional().catch(undefined),
  provider: z.enum(PROVIDER_KINDS).optional().catch(undefined),
  type: z.enum(DOCUMENT_TYPES).optional().catch(undefined),
})

type Filter = (typeof FILTERS)[number]
const VALUES: Readonly<Record<Filter, readonly string[]>> = {
  age: AGE_NAMES,
  provider: PROVIDER_KINDS,
  type: DOCUMENT_TYPES,
}

/** Says which of the things that a municipality has fit a choice. */
export function fitting(chain: Chain): (found: FoundThing, choice: SearchChoice) => boolean {
  const needs = new Map(chain.nation.needs.map((need) => [need.slug, need]))
  const services = reachableBySlug(chain)
  const organizations = new Map(
    [...chain.snapshot.scopes.values()].flatMap((part) =>
      part.organizations.map(({ slug, kind }) => [slug, kind]),
    ),
  )
  return ({ type, slug }, choice) => {
    if (choice.type !== undefined && choice.type !== type) return false
    const need = type === 'need' ? needs.get(slug) : undefined
    if (choice.provider !== undefined) {
      const service = type === 'service' ? services.get(slug)?.service : undefined
      const kind = service && organizations.get(service.organization)
      const own = type === 'organization' ? organizations.get(slug) : undefined
      const providers = need?.providers ?? [kind ?? own]
      if (!providers.some((provider) => provider === choice.provider)) return false
    }
    if (choice.age !== undefined) {
      const { from, to } = AGE_GROUPS[choice.age]
      if (!need || (need.ages.from ?? 0) > to || (need.ages.to ?? 120) < from) return false
    }
    return true
  }
}

/**
 * The choices that would leave something, and the one that is made, each with how many things it leaves and with the
 * query that makes or unmakes it. A filter that tells nothing apart is left out.
 */
export function filterViews(
  found: readonly FoundThing[],
  choice: SearchChoice,
  fits: (found: FoundThing, choice: SearchChoice) => boolean,
): SearchFilterView[] {
  return FILTERS.flatMap((filter) => {
    const options = VALUES[filter].flatMap((value) => {
      const made = { ...choice, [filter]: value } as SearchChoice
      const count = found.filter((one) => fits(one, made)).length
      const chosen = choice[filter] === value
      return count > 0 || chosen
        ? [{ value, count, chosen, choice: chosen ? without(choice, filter) : made }]
        : []
    })
    const tells = options.length > 1 || options.some(({ chosen }) => chosen)
    return tells ? [{ filter, options }] : []
  })
}

function without(choice: SearchChoice, filter: Filter): SearchChoice {
  return { ...choice, [filter]: undefined }
}
