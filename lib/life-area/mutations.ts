import type { Prisma } from '../db/generated/client'
import type { ScopeId } from '../kernel/values'
import type { LifeArea } from './schema'

export async function saveLifeArea(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, ...row }: LifeArea,
): Promise<void> {
  await tx.lifeArea.upsert({
    where: { slug },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
}

/** Withdraws it; PostgreSQL refuses while it has needs. */
export async function removeLifeArea(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.lifeArea.deleteMany({ where: { scopeId, slug } })
}
