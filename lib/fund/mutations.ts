import type { Prisma } from '../db/generated/client'
import { dateOf } from '../kernel/row-values'
import type { ScopeId } from '../kernel/values'
import type { Fund } from './schema'

export async function saveFund(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, period, website, email, service, needs, reviewedOn, reviewNext, ...rest }: Fund,
): Promise<void> {
  const row = {
    ...rest,
    period: period ?? null,
    website: website ?? null,
    email: email ?? null,
    serviceSlug: service ?? null,
    needSlugs: needs,
    reviewedOn: dateOf(reviewedOn),
    reviewNext: dateOf(reviewNext),
  }
  await tx.fund.upsert({
    where: { scopeId_slug: { scopeId, slug } },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
}

export async function removeFund(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.fund.deleteMany({ where: { scopeId, slug } })
}
