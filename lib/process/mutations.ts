import type { Prisma } from '../db/generated/client'
import { dateOf } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import type { Process } from './schema'

/** Writes a process with its steps, in the place of those that it had. */
export async function saveProcess(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, steps, needs, reviewedOn, reviewNext, ...rest }: Process,
): Promise<void> {
  const row = {
    ...rest,
    needSlugs: needs,
    reviewedOn: dateOf(reviewedOn),
    reviewNext: dateOf(reviewNext),
  }
  const { id: processId } = await tx.process.upsert({
    where: { slug },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
  await tx.processStep.deleteMany({ where: { processId } })
  await tx.processStep.createMany({
    data: steps.map(({ id, duration, ...step }, index) => ({
      ...step,
      processId,
      position: index + 1,
      name: id,
      duration: duration ?? null,
    })),
  })
}

export async function removeProcess(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.process.deleteMany({ where: { scopeId, slug } })
}
