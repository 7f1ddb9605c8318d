import type { Locale } from '../kernel/values'
import type { Organization } from '../organization/schema'
import { type Chain, reachableBySlug, reachableOrganizations, reachableServices } from './chain'
import { underLetters } from './letters'
import {
  type FundGroupView,
  ORGANIZATION_GROUPS,
  type OrganizationGroupView,
  type OrganizationView,
  type ProfessionView,
} from './schema/directories'
import { serviceCard } from './service-view'
import { needLinks } from './site'

/** Directories: lists that one looks something up in, each entry with an anchor of its own. */

/** Professions under their first letters. */
export function professionLetters(
  chain: Chain,
  locale: Locale,
): { letter: string; professions: ProfessionView[] }[] {
  const views = chain.nation.professions.map(({ slug, title, does, meetAt, ask, licensed, needs }) => ({
    slug,
    title,
    does,
    meetAt,
    ask,
    licensed,
    needs: needLinks(needs, chain, locale),
  }))
  return underLetters(views, ({ title }) => title, 'sv').map(({ letter, items }) => ({
    letter,
    professions: items,
  }))
}

/** Funds, the nearest first: fewer apply to them. */
export function fundGroups(chain: Chain, locale: Locale, now: number): FundGroupView[] {
  const services = reachableBySlug(chain)
  const groups = [
    { from: 'municipality' as const, part: chain.own },
    { from: 'region' as const, part: chain.regional },
    { from: 'nation' as const, part: chain.nation },
  ]
  return groups.flatMap(({ from, part }) => {
    if (part.funds.length === 0) return []
    const funds = [...part.funds]
      .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
      .map(({ needs, service, reviewNext: _, ...fund }) => {
        const reached = service === undefined ? undefined : services.get(service)
        return {
          ...fund,
          contact: reached ? serviceCard(reached, chain, locale, now) : null,
          needs: needLinks(needs, chain, locale),
        }
      })
    return [{ from, funds }]
  })
}

/**
 * Who there is to turn to: associations near and national, then the public ones. Those elsewhere that run something
 * for those who live here are among them.
 */
export function organizationGroups(chain: Chain, locale: Locale, now: number): OrganizationGroupView[] {
  const services = reachableServices(chain)
  const found = reachableOrganizations(chain).map(({ scope, organization }) => ({
    group: groupOf(organization, scope === chain.nation.scope),
    view: organizationView(organization),
  }))

  function organizationView({ slug, name, description, website, needs }: Organization): OrganizationView {
    return {
      slug,
      name,
      ...(description === undefined ? {} : { description }),
      ...(website === undefined ? {} : { website }),
      needs: needLinks(needs, chain, locale),
      services: services
        .filter(({ service }) => service.organization === slug)
        .map((reached) => serviceCard(reached, chain, locale, now)),
    }
  }

  return ORGANIZATION_GROUPS.flatMap((group) => {
    const organizations = found
      .filter((one) => one.group === group)
      .map(({ view }) => view)
      .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
    return organizations.length > 0 ? [{ group, organizations }] : []
  })
}

function groupOf({ kind }: Organization, ofNation: boolean): OrganizationGroupView['group'] {
  if (kind === 'organization') return ofNation ? 'national' : 'near'
  return kind === 'state' ? 'state' : 'public'
}
