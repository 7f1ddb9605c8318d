import { messagesOf } from '../kernel/i18n/messages'
import { breadcrumbList } from '../municipality/way'
import type { ServiceCardView } from './schema/contact'
import type { OrganizationGroupView } from './schema/directories'
import type { TermView } from './schema/glossary'
import type { GuideView } from './schema/guide'
import type { LifeAreaPageView } from './schema/life-area'
import type { NeedView } from './schema/need'
import type { ProcessView } from './schema/process'
import type { ServiceView } from './schema/service'
import type { SiteView } from './schema/site'

/**
 * What a page shows, said once more for programs (schema.org, as JSON-LD). Made from the page's own view: nothing
 * stands here that the page does not show.
 */
export interface StructuredData {
  '@context': 'https://schema.org'
  '@graph': Thing[]
}

type Value = string | number | Thing | readonly (string | Thing)[]

/** A thing of schema.org, by its type there. */
export interface Thing {
  '@type': string
  [property: string]: Value
}

/** Where a page is: what stands around it, and the beginning of whole addresses. */
export interface Where {
  site: SiteView
  /** `https://…` */
  origin: string
}

function graph(...things: Thing[]): StructuredData {
  return { '@context': 'https://schema.org', '@graph': things }
}

export function needData(need: NeedView, where: Where): StructuredData {
  const { site, origin } = where
  const url = origin + site.addresses.need(need.slug)
  const doors = need.firstDoor ? [need.firstDoor, ...need.otherDoors] : need.otherDoors
  const ofAssociations = need.providers.every((kind) => kind === 'organization')
  return graph(
    {
      '@type': ofAssociations ? 'Service' : 'GovernmentService',
      '@id': `${url}#behov`,
      url,
      name: need.title.text,
      description: need.summary.text,
      areaServed: area(site),
      ...list('provider', providers(doors)),
      ...list('availableChannel', doors.flatMap(channels)),
    },
    breadcrumbs(where, [
      { name: need.lifeArea.title.text, href: need.lifeArea.href },
      { name: need.title.text, href: site.addresses.need(need.slug) },
    ]),
  )
}

export function serviceData(service: ServiceView, where: Where): StructuredData {
  const { site, origin } = where
  const url = origin + service.href
  return graph(
    {
      '@type': service.organizationKind === 'organization' ? 'Service' : 'GovernmentService',
      '@id': `${url}#verksamhet`,
      url,
      name: service.name,
      description: service.summary,
      areaServed: area(site),
      ...list('provider', providers([service])),
      ...list('availableChannel', channels(service)),
    },
    breadcrumbs(where, [{ name: service.name, href: service.href }]),
  )
}

export function processData(process: ProcessView, where: Where): StructuredData {
  const url = where.origin + process.href
  return graph({
    '@type': 'HowTo',
    '@id': `${url}#process`,
    url,
    name: process.title.text,
    description: process.summary.text,
    inLanguage: process.title.lang,
    step: process.steps.map(({ number, anchor, title, youDo }) => ({
      '@type': 'HowToStep',
      position: number,
      name: title,
      text: youDo,
      url: `${url}#${anchor}`,
    })),
  })
}

export function lifeAreaData(lifeArea: LifeAreaPageView, where: Where): StructuredData {
  const { origin } = where
  return graph(
    {
      '@type': 'ItemList',
      '@id': `${origin}${lifeArea.href}#behov`,
      name: lifeArea.title.text,
      itemListElement: lifeArea.needs.map(({ title, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title.text,
        url: origin + href,
      })),
    },
    breadcrumbs(where, [{ name: lifeArea.title.text, href: lifeArea.href }]),
  )
}

export function glossaryData(
  letters: readonly { terms: readonly TermView[] }[],
  where: Where,
): StructuredData {
  const { site, origin } = where
  const url = origin + site.addresses.glossary
  const set = `${url}#ordlista`
  const { heading } = messagesOf(site.locale).glossary
  return graph({
    '@type': 'DefinedTermSet',
    '@id': set,
    url,
    name: heading,
    hasDefinedTerm: letters.flatMap(({ terms }) =>
      terms.map((term) => ({
        '@type': 'DefinedTerm',
        '@id': origin + term.href,
        url: origin + term.href,
        name: term.term,
        description: term.meanings.map(({ text }) => text.text),
        inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': set },
      })),
    ),
  })
}

export function organizationsData(groups: readonly OrganizationGroupView[], where: Where): StructuredData {
  const { site, origin } = where
  return graph(
    ...groups.flatMap(({ organizations }) =>
      organizations.map(({ slug, name, description, website }) => ({
        '@type': 'Organization',
        '@id': origin + site.addresses.organization(slug),
        name,
        ...(description === undefined ? {} : { description }),
        ...(website === undefined ? {} : { url: website }),
      })),
    ),
  )
}

/** The guide as someone to reach. The start page shows the direct number, the guide's page all ways. */
export function guideData(where: Where, shown: 'number' | 'all'): StructuredData | null {
  const { site, origin } = where
  const { guide } = site
  if (!guide) return null
  return graph(guidePoint(guide, site, `${origin}${site.addresses.guide}#vagledare`, shown))
}

function guidePoint(guide: GuideView, site: SiteView, id: string, shown: 'number' | 'all'): Thing {
  const [phone] = guide.phones
  return {
    '@type': 'ContactPoint',
    '@id': id,
    // The word that search engines know.
    contactType: 'customer support',
    areaServed: area(site),
    availableLanguage: guide.languages,
    ...(phone ? { telephone: phone.number } : {}),
    ...(shown === 'all' ? { email: guide.email } : {}),
  }
}

function area({ municipality }: SiteView): Thing {
  return { '@type': 'AdministrativeArea', name: municipality.name }
}

/** Who runs them, once each. */
function providers(services: readonly ServiceCardView[]): Thing[] {
  const names = new Set(services.map(({ organization }) => organization).filter((name) => name !== ''))
  return [...names].map((name) => ({ '@type': 'Organization', name }))
}

/** The ways to a service that its card shows. */
function channels({ name, phones, locations, applyUrl }: ServiceCardView): Thing[] {
  const numbers = phones.flatMap(({ type, number }): Thing[] => {
    const point: Thing = { '@type': 'ContactPoint', telephone: number }
    if (type === 'voice') return [{ '@type': 'ServiceChannel', name, servicePhone: point }]
    return type === 'sms' ? [{ '@type': 'ServiceChannel', name, serviceSmsNumber: point }] : []
  })
  const places = locations.map(
    ({ address, postalCode, city }): Thing => ({
      '@type': 'ServiceChannel',
      name,
      serviceLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          streetAddress: address,
          postalCode,
          addressLocality: city,
          addressCountry: 'SE',
        },
      },
    }),
  )
  return [
    ...numbers,
    ...(applyUrl === undefined ? [] : [{ '@type': 'ServiceChannel', name, serviceUrl: applyUrl }]),
    ...places,
  ]
}

/** The way from the start page to this one, both included. */
function breadcrumbs({ site, origin }: Where, way: readonly { name: string; href: string }[]): Thing {
  const start = { name: messagesOf(site.locale).shell.start, href: site.addresses.start }
  return breadcrumbList([start, ...way].map(({ name, href }) => ({ name, url: origin + href })))
}

/** A property with its values, or nothing when there are none. */
function list(property: string, things: readonly Thing[]): Record<string, Value> {
  return things.length > 0 ? { [property]: things } : {}
}
