import { filePath } from '../files/place'
import { type ContentRecord, type RecordOf, scopeSlug } from '../records'
import type { Universe } from '../universe'
import type { Missing } from './references'

/**
 * What must be the only one of its name or code, beyond its own scope: a service's slug is an address in each
 * municipality below it and each that it is shared with, an organization's is looked up from below, and a
 * municipality has one guide.
 */
export function clashes(record: ContentRecord, universe: Universe): Missing[] {
  switch (record.kind) {
    case 'region':
    case 'municipality': {
      const { code, slug } = record.data
      const other = universe.all(record.kind).find(({ data }) => data.code === code && data.slug !== slug)
      return other ? [{ path: ['code'], message: `koden ${code} har redan ${other.data.name}` }] : []
    }
    case 'organization':
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

/** The other services of its slug that a municipality would show at the same address, where one of the two is shared. */
function sharedClashes(record: RecordOf<'service'>, universe: Universe): Missing[] {
  const others = universe
    .all('service')
    .filter((other) => other.id === record.id && other.scopeId !== record.scopeId)
  if (others.length === 0) return []
  return universe.all('municipality').flatMap(({ scopeId: place }) => {
    const chain = universe.chain(place)
    const shown = ({ scopeId, data }: RecordOf<'service'>) =>
      chain.includes(scopeId) || data.serviceAreas.some((area) => chain.includes(area))
    if (!shown(record)) return []
    return others
      .filter((other) => shown(other) && !(chain.includes(record.scopeId) && chain.includes(other.scopeId)))
      .map((other) => ({
        path: ['slug'],
        message: `${record.id} finns redan i ${filePath(other)}, och båda visas i ${scopeSlug(place)}`,
      }))
  })
}
