import type { Db } from '../db/client'
import { dayOf, withoutUnset } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import type { Fund } from './schema'

/** The funds of a scope, by slug. */
export async function readFunds(db: Db, scopeId: ScopeId): Promise<Fund[]> {
  const rows = await db.fund.findMany({
    where: { scopeId },
    select: {
      slug: true,
      name: true,
      kind: true,
      summary: true,
      forWhom: true,
      purposes: true,
      apply: true,
      period: true,
      website: true,
      email: true,
      serviceSlug: true,
      needSlugs: true,
      reviewedOn: true,
      reviewNext: true,
    },
    orderBy: { slug: 'asc' },
  })
  return rows.map(({ serviceSlug, needSlugs, ...row }) =>
    withoutUnset({
      ...row,
      service: serviceSlug,
      needs: needSlugs,
      reviewedOn: dayOf(row.reviewedOn),
      reviewNext: dayOf(row.reviewNext),
    }),
  )
}
