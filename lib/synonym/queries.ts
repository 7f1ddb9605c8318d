import type { Db } from '../db/client'
import { localeSchema, type ScopeId } from '../kernel/values'
import type { SynonymGroup } from './schema'

/** The synonym groups of a scope, by language and slug. */
export async function readSynonymGroups(db: Db, scopeId: ScopeId): Promise<SynonymGroup[]> {
  const rows = await db.synonymGroup.findMany({
    where: { scopeId },
    select: { slug: true, locale: true, same: true, old: true, narrower: true, related: true },
    orderBy: [{ locale: 'asc' }, { slug: 'asc' }],
  })
  return rows.map((row) => ({ ...row, locale: localeSchema.parse(row.locale) }))
}
