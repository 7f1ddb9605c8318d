import { filePath } from '../files/place'
import type { ContentRecord } from '../records'
import type { Universe } from '../universe'
import type { Missing } from './references'

/**
 * What must be the only one of its name or code, beyond its own scope: a service's slug is an address in each
 * municipality below it, an organization's is looked up from below, and a municipality has one guide.
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
      if (!other) return []
      return [{ path: ['slug'], message: `${record.id} finns redan i ${filePath(other as ContentRecord)}` }]
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
