import type { Prisma } from '../db/generated/client'
import type { ScopeId } from '../kernel/values'
import type { SynonymGroup } from './schema'

export async function saveSynonymGroup(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, locale, ...row }: SynonymGroup,
): Promise<void> {
  await tx.synonymGroup.upsert({
    where: { scopeId_locale_slug: { scopeId, locale, slug } },
    create: { ...row, scopeId, locale, slug },
    update: row,
    select: { id: true },
  })
}

export async function removeSynonymGroup(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  locale: string,
  slug: string,
): Promise<void> {
  await tx.synonymGroup.deleteMany({ where: { scopeId, locale, slug } })
}
