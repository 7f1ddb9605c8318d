import { once } from '../kernel/process'
import { LOCALES, type Locale, NATION, type ScopeId } from '../kernel/values'
import type { ScopeContents, Snapshot } from '../publishing/snapshot'
import { buildIndex, type SearchIndex } from './build-index'
import { documentsOf } from './documents'

interface Built {
  /** The parts that it was made from; a newer one of any of them makes it stale. */
  from: readonly ScopeContents[]
  index: SearchIndex
}

/**
 * The indexes that answer for a municipality: one per scope of its chain and language. The nation's is made once
 * and shared by all municipalities; each is made again only when what it was made from has changed, and then whole.
 *
 * @param chain the scopes, nation first
 */
export function indexesFor(snapshot: Snapshot, chain: readonly ScopeId[]): SearchIndex[] {
  return chain.flatMap((scope) => {
    const above = chain.slice(0, chain.indexOf(scope))
    return LOCALES.flatMap((locale) => indexOf(snapshot, scope, locale, above) ?? [])
  })
}

function indexOf(
  snapshot: Snapshot,
  scope: ScopeId,
  locale: Locale,
  above: readonly ScopeId[],
): SearchIndex | null {
  const part = snapshot.scopes.get(scope)
  const nation = snapshot.scopes.get(NATION)
  if (!part || !nation) return null
  const sharing = [...snapshot.scopes.values()].filter((other) =>
    other.services.some((service) => service.serviceAreas.includes(scope)),
  )
  const uppers = above.flatMap((upper) => snapshot.scopes.get(upper) ?? [])
  const from = [part, nation, ...uppers, ...sharing]
  const built = once('search-indexes', () => new Map<string, Built>())
  const key = `${scope} ${locale}`
  const known = built.get(key)
  if (known && known.from.length === from.length && known.from.every((one, at) => one === from[at])) {
    return known.index
  }
  const services = sharing.flatMap((other) =>
    other.services.filter((service) => service.serviceAreas.includes(scope)),
  )
  const dictionaries = above.flatMap((upper) => {
    const index = indexOf(snapshot, upper, locale, above.slice(0, above.indexOf(upper)))
    return index ? [index.parts] : []
  })
  const index = buildIndex(documentsOf({ part, nation, services }, locale), undefined, dictionaries)
  built.set(key, { from, index })
  return index
}
