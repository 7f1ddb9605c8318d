import type { ScopeId } from '../kernel/values'
import type { Service } from '../service/schema'

export interface Door {
  scope: ScopeId
  service: Service
  /** Where one turns first for this need. */
  first: boolean
}

/**
 * The services that one can turn to for a need in a municipality: those that serve a scope of its chain, the
 * first door first, then the nearest: the municipality's own, the region's, the nation's.
 *
 * @param chain nation, region, municipality
 * @param services all that may be reached, with the scope that they belong to
 */
export function doorsFor(
  need: string,
  chain: readonly ScopeId[],
  services: readonly { scope: ScopeId; service: Service }[],
): Door[] {
  const distance = (door: Door) => {
    const served = door.service.serviceAreas.map((area) => chain.indexOf(area))
    return chain.length - Math.max(...served)
  }
  return services
    .filter(({ service }) => servesChain(service, chain))
    .flatMap(({ scope, service }) => {
      const link = service.needs.find((linked) => linked.slug === need)
      return link ? [{ scope, service, first: link.first }] : []
    })
    .sort(
      (a, b) =>
        Number(b.first) - Number(a.first) ||
        distance(a) - distance(b) ||
        a.service.name.localeCompare(b.service.name, 'sv'),
    )
}

/** Is the service for someone who lives here? */
export function servesChain(service: Service, chain: readonly ScopeId[]): boolean {
  return service.serviceAreas.some((area) => chain.includes(area))
}
