import type { Db } from '../db/client'
import { withoutUnset } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import { type EasyRead, easyReadSchema } from './schema'

/** The needs in easy Swedish, by slug. */
export async function readEasyReads(db: Db, scopeId: ScopeId): Promise<EasyRead[]> {
  const rows = await db.easyRead.findMany({
    where: { scopeId },
    select: {
      need: { select: { slug: true } },
      title: true,
      summary: true,
      steps: true,
      turnHere: true,
      sourceDigest: true,
    },
    orderBy: { need: { slug: 'asc' } },
  })
  return rows.map((row) =>
    withoutUnset({ ...row, need: row.need.slug, steps: easyReadSchema.shape.steps.parse(row.steps) }),
  )
}
