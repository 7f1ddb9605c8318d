import { filePath } from '../files/place'
import { type ContentRecord, type RecordOf, scopeSlug } from '../records'
import type { Universe } from '../universe'
import type { Missing } from './references'

/**
 * What must be the only one of its name or code, beyond its own scope: a service's slug is an address in each
 * municipality below it and each that it is shared with, an organization's is looked up from below, a fund's is a
 * place on the municipality's page, and a municipality has one guide. Host names and former addresses lead to one.
 */
export function clashes(record: ContentRecord, universe: Universe): Missing[] {
  return [...sameName(record, universe), ...formerClashes(record, universe)]
}

function sameName(record: ContentRecord, universe: Universe): Missing[] {
  switch (record.kind) {
    case 'region':
    case 'municipality': {
      const { code, slug } = record.data
      const other = universe.all(record.kind).find(({ data }) => data.code === code && data.slug !== slug)
      const sameCode = other
        ? [{ path: ['code'], message: `koden ${code} har redan ${other.data.name}` }]
        : []
      return record.kind === 'region' ? sameCode : [...sameCode, ...domainClashes(record, universe)]
    }
    case 'organization':
    case 'fund':
    case 'service': {
      const above = universe.chain(record.scopeId).slice(1)
      const other = above
        .map((scope) => universe.get(record.kind, scope, record.id))
        .find((found) => found !== undefined)
      if (other) {
        return [{ path: ['slug'], message: `${record.id} finns redan i ${filePath(other as ContentRecord)}` }]
      }
      return record.kind === 'service' ? sharedClashes(record, universe) : []
    }
    case 'guide':
      return record.data.serviceAreas.flatMap((area, index) => {
        const other = universe
          .all('guide')
          .find(
            (guide) =>
              guide.data.serviceAreas.includes(area) &&
              (guide.scopeId !== record.scopeId || guide.id !== record.id),
          )
        if (!other) return []
        return [{ path: ['serviceAreas', index], message: `${area} har redan en guide i ${filePath(other)}` }]
      })
    default:
      return []
  }
}

function domainClashes({ id, data }: RecordOf<'municipality'>, universe: Universe): Missing[] {
  return data.domains.flatMap((domain, index) => {
    const other = universe
      .all('municipality')
      .find((one) => one.id !== id && one.data.domains.includes(domain))
    if (!other) return []
    return [{ path: ['domains', index], message: `${domain} har redan ${other.data.name}` }]
  })
}

/** The kinds whose pages lead on from the addresses that they had. */
type Moved =
  | RecordOf<'need'>
  | RecordOf<'service'>
  | RecordOf<'lifeArea'>
  | RecordOf<'lifeEvent'>
  | RecordOf<'process'>

/** Former addresses that are another page's, or that another page had too: nobody knows then where they lead. */
function formerClashes(record: ContentRecord, universe: Universe): Missing[] {
  switch (record.kind) {
    case 'need':
    case 'service':
    case 'lifeArea':
    case 'lifeEvent':
    case 'process': {
      if (record.data.formerSlugs.length === 0) return []
      const others = (universe.all(record.kind) as readonly Moved[]).filter(
        (other) =>
          !(other.id === record.id && other.scopeId === record.scopeId) &&
          shownTogether(record, other, universe),
      )
      return record.data.formerSlugs.flatMap((slug, index) => {
        const path = ['formerSlugs', index]
        return others.flatMap((other) => {
          if (other.id === slug) return [{ path, message: `${slug} är adressen till ${filePath(other)}` }]
          if (!other.data.formerSlugs.includes(slug)) return []
          return [{ path, message: `${slug} leder redan till ${other.id} i ${filePath(other)}` }]
        })
      })
    }
    default:
      return []
  }
}

/** Is there a place where both are shown: one chain, or a municipality that shares one of them? */
function shownTogether(one: Moved, other: Moved, universe: Universe): boolean {
  if (universe.chain(one.scopeId).includes(other.scopeId)) return true
  if (universe.chain(other.scopeId).includes(one.scopeId)) return true
  return universe
    .all('municipality')
    .some(
      ({ scopeId }) => isShownIn(one, universe.chain(scopeId)) && isShownIn(other, universe.chain(scopeId)),
    )
}

/** Is it shown in the municipality with this chain: from there or above, or shared with it? */
function isShownIn({ scopeId, data }: Moved, chain: readonly string[]): boolean {
  return (
    chain.includes(scopeId) ||
    ('serviceAreas' in data && data.serviceAreas.some((area) => chain.includes(area)))
  )
}

/** The other services of its slug that a municipality would show at the same address, where one of the two is shared. */
function sharedClashes(record: RecordOf<'service'>, universe: Universe): Missing[] {
  const others = universe
    .all('service')
    .filter((other) => other.id === record.id && other.scopeId !== record.scopeId)
  if (others.length === 0) return []
  return universe.all('municipality').flatMap(({ scopeId: place }) => {
    const chain = universe.chain(place)
    if (!isShownIn(record, chain)) return []
    return others
      .filter(
        (other) =>
          isShownIn(other, chain) && !(chain.includes(record.scopeId) && chain.includes(other.scopeId)),
      )
      .map((other) => ({
        path: ['slug'],
        message: `${record.id} finns redan i ${filePath(other)}, och båda visas i ${scopeSlug(place)}`,
      }))
  })
}
