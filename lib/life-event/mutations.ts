import type { Prisma } from '../db/generated/client'
import { dateOf } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import type { LifeEvent } from './schema'

/** Writes a life event with its phases, in the place of those that it had. */
export async function saveLifeEvent(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, phases, reviewedOn, reviewNext, ...rest }: LifeEvent,
): Promise<void> {
  const row = { ...rest, reviewedOn: dateOf(reviewedOn), reviewNext: dateOf(reviewNext) }
  const { id: lifeEventId } = await tx.lifeEvent.upsert({
    where: { slug },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
  await tx.lifeEventPhase.deleteMany({ where: { lifeEventId } })
  await tx.lifeEventPhase.createMany({
    data: phases.map(({ title, text, needs }, index) => ({
      lifeEventId,
      position: index + 1,
      title,
      text,
      needSlugs: needs,
    })),
  })
}

export async function removeLifeEvent(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.lifeEvent.deleteMany({ where: { scopeId, slug } })
}
