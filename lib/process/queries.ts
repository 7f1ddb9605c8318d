import type { Db } from '../db/client'
import { dayOf, withoutUnset } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import { sourceSchema } from '../need/schema'
import { type Process, processStepSchema } from './schema'

/** The processes, in their order. */
export async function readProcesses(db: Db, scopeId: ScopeId): Promise<Process[]> {
  const rows = await db.process.findMany({
    where: { scopeId },
    select: {
      slug: true,
      formerSlugs: true,
      position: true,
      title: true,
      summary: true,
      inOtherWords: true,
      keywords: true,
      steps: {
        select: {
          name: true,
          actor: true,
          who: true,
          title: true,
          youDo: true,
          duration: true,
          next: true,
        },
        orderBy: { position: 'asc' },
      },
      needSlugs: true,
      sources: true,
      reviewedOn: true,
      reviewNext: true,
    },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  })
  return rows.map(({ needSlugs, ...row }) => ({
    ...row,
    steps: row.steps.map(({ name, next, ...step }) =>
      withoutUnset({ ...step, id: name, next: processStepSchema.shape.next.parse(next) }),
    ),
    needs: needSlugs,
    sources: sourceSchema.array().parse(row.sources),
    reviewedOn: dayOf(row.reviewedOn),
    reviewNext: dayOf(row.reviewNext),
  }))
}
