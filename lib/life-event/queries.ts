import type { Db } from '../db/client'
import { dayOf } from '../kernel/row-values'
import { localizedSchema, type ScopeId } from '../kernel/values'
import type { LifeEvent } from './schema'

/** The life events, in their order. */
export async function readLifeEvents(db: Db, scopeId: ScopeId): Promise<LifeEvent[]> {
  const rows = await db.lifeEvent.findMany({
    where: { scopeId },
    select: {
      slug: true,
      formerSlugs: true,
      position: true,
      title: true,
      summary: true,
      inOtherWords: true,
      keywords: true,
      phases: { select: { title: true, text: true, needSlugs: true }, orderBy: { position: 'asc' } },
      reviewedOn: true,
      reviewNext: true,
    },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  })
  return rows.map((row) => ({
    ...row,
    title: localizedSchema.parse(row.title),
    summary: localizedSchema.parse(row.summary),
    phases: row.phases.map(({ needSlugs, ...phase }) => ({ ...phase, needs: needSlugs })),
    reviewedOn: dayOf(row.reviewedOn),
    reviewNext: dayOf(row.reviewNext),
  }))
}
