import type { Locale, ScopeId } from '../kernel/values'
import { collectReferences } from '../markdown/check'
import type { MarkdownTree } from '../markdown/schema'
import { addressesIn, type Chain, type ReachableService, reachableBySlug } from './chain'
import type { ServiceCardView } from './schema/contact'
import type { ServiceView } from './schema/service'
import { hoursView, needLinks, phoneView } from './site'
import { treeOf } from './trees'
import { termView, wordMarker } from './words'

/** A service as a contact card: who, which number, when. */
export function serviceCard(
  { scope, service }: ReachableService,
  chain: Chain,
  locale: Locale,
  now: number,
): ServiceCardView {
  const { timeZone } = chain.municipality
  const organizations = chain.snapshot.scopes.get(scope)?.organizations ?? []
  const inherited = [chain.regional, chain.nation].flatMap((part) => part.organizations)
  const organization = [...organizations, ...inherited].find((one) => one.slug === service.organization)
  return {
    slug: service.slug,
    href: addressesIn(chain, locale).service(service.slug),
    name: service.name,
    organization: organization?.name ?? '',
    organizationKind: organization?.kind ?? null,
    summary: service.summary,
    runBy: ownerElsewhere(scope, chain),
    phones: service.phones.map((phone) => phoneView(phone, timeZone, now)),
    ...(service.email === undefined ? {} : { email: service.email }),
    ...(service.applyUrl === undefined ? {} : { applyUrl: service.applyUrl }),
    locations: service.locations,
  }
}

/** The municipality that a service belongs to, when it is another one that lets those who live here use it. */
function ownerElsewhere(scope: ScopeId, chain: Chain): string | null {
  if (chain.scopes.includes(scope)) return null
  return chain.snapshot.scopes.get(scope)?.municipality?.name ?? null
}

/** The cards of the services that texts refer to. */
export function contactsIn(
  trees: readonly MarkdownTree[],
  chain: Chain,
  locale: Locale,
  now: number,
): Record<string, ServiceCardView> {
  const wanted = new Set(trees.flatMap((tree) => collectReferences(tree).services.map((found) => found.slug)))
  const services = reachableBySlug(chain)
  return Object.fromEntries(
    [...wanted].flatMap((slug) => {
      const reached = services.get(slug)
      return reached ? [[slug, serviceCard(reached, chain, locale, now)]] : []
    }),
  )
}

/** A service's page, or null when nobody here is served by one of that name. */
export function serviceView(slug: string, chain: Chain, locale: Locale, now: number): ServiceView | null {
  const reached = reachableBySlug(chain).get(slug)
  if (!reached) return null
  const { service } = reached
  const marker = wordMarker(chain)
  const description = marker.mark(treeOf(service.description))
  const applicationProcess = marker.mark(treeOf(service.applicationProcess))
  const referral = service.referral === undefined ? null : marker.mark(treeOf(service.referral))
  const trees = [description, applicationProcess, ...(referral ? [referral] : [])]
  const { timeZone } = chain.municipality
  return {
    ...serviceCard(reached, chain, locale, now),
    description,
    applicationProcess,
    referral,
    eligibilityDescription: service.eligibilityDescription,
    url: service.url,
    hours: service.hours && hoursView(service.hours, timeZone, now),
    costOptions: service.costOptions,
    languages: service.languages,
    interpreterServices: service.interpreterServices,
    contactPersons: service.contacts.map(({ phones, ...contact }) => ({
      ...contact,
      phones: phones.map((phone) => phoneView(phone, timeZone, now)),
    })),
    needs: needLinks(
      service.needs.map((need) => need.slug),
      chain,
      locale,
    ),
    contacts: contactsIn(trees, chain, locale, now),
    terms: Object.fromEntries(marker.found().map((term) => [term.slug, termView(term, chain, locale)])),
    reviewedOn: service.reviewedOn,
  }
}
