import type { Locale, ScopeId } from '../kernel/values'
import { NATION } from '../kernel/values'
import { servesChain } from '../layering/doors'
import { type Addresses, addressesOf, type Mount } from '../municipality/addresses'
import type { Municipality, Region } from '../municipality/schema'
import type { Organization } from '../organization/schema'
import type { ScopeContents, Snapshot } from '../publishing/snapshot'
import type { Service } from '../service/schema'

/** What a municipality stands on: the nation's contents, its region's, its own, and what others share with it. */
export interface Chain {
  municipality: Municipality
  region: Region
  /** Nation, region, municipality. */
  scopes: readonly ScopeId[]
  nation: ScopeContents
  regional: ScopeContents
  own: ScopeContents
  snapshot: Snapshot
  /** How the visitor has reached the municipality, which decides its addresses. */
  mount: Mount
}

export const municipalityScope = (slug: string): ScopeId => `municipality:${slug}`
export const regionScope = (slug: string): ScopeId => `region:${slug}`

/** The chain of a municipality, or null when there is none of that name. */
export function chainOf(snapshot: Snapshot, slug: string, mount: Mount = 'shared'): Chain | null {
  const own = snapshot.scopes.get(municipalityScope(slug))
  const municipality = own?.municipality
  if (!own || !municipality) return null
  const regional = snapshot.scopes.get(regionScope(municipality.region))
  const nation = snapshot.scopes.get(NATION)
  const region = regional?.region
  if (!regional || !region || !nation) return null
  return {
    municipality,
    region,
    scopes: [nation.scope, regional.scope, own.scope],
    nation,
    regional,
    own,
    snapshot,
    mount,
  }
}

/** May search engines show the municipality's pages? Only what is for real, and open. */
export function isForSearchEngines({ fictional, status }: Municipality): boolean {
  return !fictional && status === 'open'
}

/** Where the pages of a chain's municipality are, for the visitor that the chain is made for. */
export function addressesIn(chain: Chain, locale: Locale): Addresses {
  return addressesOf(locale, chain.municipality.slug, chain.mount)
}

/** The three parts of a chain, from above downwards. */
export function layersOf(chain: Chain): readonly ScopeContents[] {
  return [chain.nation, chain.regional, chain.own]
}

/** `scope@revision` of all that a page of this municipality may be made of, neighbours that share with it included. */
export function recordsOf(chain: Chain): string[] {
  const layers = layersOf(chain)
  const sharing = [...chain.snapshot.scopes.values()].filter(
    (part) =>
      !layers.includes(part) &&
      (part.services.some((service) => servesChain(service, chain.scopes)) ||
        part.guides.some((guide) => guide.serviceAreas.includes(chain.own.scope))),
  )
  return [...layers, ...sharing].map((part) => `${part.scope}@${part.revision}`)
}

/** A service, and the scope that it belongs to. */
export interface ReachableService {
  scope: ScopeId
  service: Service
}

/** Every service that may serve the chain, with the scope it belongs to: its own first, then from above, then shared. */
export function reachableServices(chain: Chain): ReachableService[] {
  const ofChain = [chain.own, chain.regional, chain.nation]
  const others = [...chain.snapshot.scopes.values()].filter((part) => !ofChain.includes(part))
  return [...ofChain, ...others].flatMap((part) =>
    part.services
      .filter((service) => servesChain(service, chain.scopes))
      .map((service) => ({ scope: part.scope, service })),
  )
}

/** The same by slug: where several have one, the nearest is meant. */
export function reachableBySlug(chain: Chain): ReadonlyMap<string, ReachableService> {
  return nearestBySlug(reachableServices(chain), ({ service }) => service.slug)
}

/** An organisation, and the scope that it belongs to. */
interface ReachableOrganization {
  scope: ScopeId
  organization: Organization
}

/** The organisations of the chain, and those elsewhere that run something for those who live here; each slug once. */
export function reachableOrganizations(chain: Chain): ReachableOrganization[] {
  const ofPart = ({ scope, organizations }: ScopeContents) =>
    organizations.map((organization) => ({ scope, organization }))
  const ofChain = [chain.own, chain.regional, chain.nation].flatMap(ofPart)
  const elsewhere = reachableServices(chain).flatMap(({ scope, service }) => {
    const part = chain.scopes.includes(scope) ? undefined : chain.snapshot.scopes.get(scope)
    return part ? ofPart(part).filter(({ organization }) => organization.slug === service.organization) : []
  })
  return [...nearestBySlug([...ofChain, ...elsewhere], ({ organization }) => organization.slug).values()]
}

/** @param items nearest first */
function nearestBySlug<Item>(items: readonly Item[], slugOf: (item: Item) => string): Map<string, Item> {
  const found = new Map<string, Item>()
  for (const item of items) if (!found.has(slugOf(item))) found.set(slugOf(item), item)
  return found
}
