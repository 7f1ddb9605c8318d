import type { Prisma } from '../db/generated/client'
import { dateOf } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import type { MinorityLanguage } from './schema'

export async function saveMinorityLanguage(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, needs, administrativeArea, inArea, outsideArea, reviewedOn, reviewNext, ...rest }: MinorityLanguage,
): Promise<void> {
  const row = {
    ...rest,
    administrativeArea: administrativeArea ?? null,
    inArea: inArea ?? null,
    outsideArea: outsideArea ?? null,
    needSlugs: needs,
    reviewedOn: dateOf(reviewedOn),
    reviewNext: dateOf(reviewNext),
  }
  await tx.minorityLanguage.upsert({
    where: { slug },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
}

export async function removeMinorityLanguage(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.minorityLanguage.deleteMany({ where: { scopeId, slug } })
}
