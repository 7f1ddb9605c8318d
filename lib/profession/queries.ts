import type { Db } from '../db/client'
import type { ScopeId } from '../kernel/values'
import type { Profession } from './schema'

/** The professions, by slug. */
export async function readProfessions(db: Db, scopeId: ScopeId): Promise<Profession[]> {
  const rows = await db.profession.findMany({
    where: { scopeId },
    select: {
      slug: true,
      title: true,
      forms: true,
      does: true,
      meetAt: true,
      ask: true,
      licensed: true,
      needSlugs: true,
    },
    orderBy: { slug: 'asc' },
  })
  return rows.map(({ needSlugs, ...row }) => ({ ...row, needs: needSlugs }))
}
