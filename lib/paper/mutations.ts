import type { Prisma } from '../db/generated/client'
import type { ScopeId } from '../kernel/values'
import type { Paper } from './schema'

export async function savePaper(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, goodToKnow, needs, ...rest }: Paper,
): Promise<void> {
  const row = { ...rest, goodToKnow: goodToKnow ?? null, needSlugs: needs }
  await tx.paper.upsert({
    where: { slug },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
}

export async function removePaper(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.paper.deleteMany({ where: { scopeId, slug } })
}
