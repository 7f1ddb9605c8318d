import type { Db } from '../db/client'
import { withoutUnset } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import type { Paper } from './schema'

/** The papers, by slug. */
export async function readPapers(db: Db, scopeId: ScopeId): Promise<Paper[]> {
  const rows = await db.paper.findMany({
    where: { scopeId },
    select: {
      slug: true,
      title: true,
      forms: true,
      what: true,
      writtenBy: true,
      askedBy: true,
      getIt: true,
      goodToKnow: true,
      needSlugs: true,
    },
    orderBy: { slug: 'asc' },
  })
  return rows.map(({ needSlugs, ...row }) => withoutUnset({ ...row, needs: needSlugs }))
}
