import { join } from 'node:path'
import { LOCALES, NATION, type ScopeId } from '../../lib/kernel/values'
import { listContentFiles, readContentFiles } from '../../lib/publishing/files/read'
import type { Snapshot } from '../../lib/publishing/snapshot'
import { snapshotOf } from '../../lib/publishing/snapshot-of'
import { documentsOf } from '../../lib/search/documents'
import type { SearchDocument } from '../../lib/search/schema'
import type { SynonymGroup } from '../../lib/synonym/schema'

/** The municipality that the bench asks in, and what its pages are made of. */
export const CHAIN: readonly ScopeId[] = [NATION, 'region:mellanbygden', 'municipality:lindhaga']

/** The repository's own contents, without a database. Files that cannot be read are left out and told of. */
export function snapshotFromFiles(root = join(process.cwd(), 'content')): Snapshot {
  const { sources, problems } = readContentFiles(root, listContentFiles(root))
  if (problems.length > 0) console.error(`${problems.length} fel i innehållet: det felaktiga är inte med.`)
  return snapshotOf(sources.map(({ record }) => record))
}

/** The synonyms that the nation has. */
export function synonymsFrom(snapshot: Snapshot): readonly SynonymGroup[] {
  return snapshot.scopes.get(NATION)?.synonymGroups ?? []
}

/** Every text that search has in a municipality: all scopes of the chain, all languages. */
export function documentsFrom(snapshot: Snapshot, chain = CHAIN): SearchDocument[] {
  const nation = snapshot.scopes.get(NATION)
  if (!nation) return []
  return chain.flatMap((scope) => {
    const part = snapshot.scopes.get(scope)
    if (!part) return []
    const services = [...snapshot.scopes.values()].flatMap((other) =>
      other.services.filter((service) => service.serviceAreas.includes(scope)),
    )
    return LOCALES.flatMap((locale) => documentsOf({ part, nation, services }, locale))
  })
}
