import type { Prisma } from '../db/generated/client'
import { groupBy } from '../kernel/group'
import type { ScopeId } from '../kernel/values'
import type { SynonymGroup } from './schema'

/** Writes groups, each in the place of the one with its name: a language has hundreds of them. */
export async function saveSynonymGroups(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  groups: readonly SynonymGroup[],
): Promise<void> {
  for (const [locale, named] of groupBy(groups, (group) => group.locale)) {
    await tx.synonymGroup.deleteMany({
      where: { scopeId, locale, slug: { in: named.map(({ slug }) => slug) } },
    })
    await tx.synonymGroup.createMany({ data: named.map((group) => ({ ...group, scopeId })) })
  }
}

export async function removeSynonymGroup(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  locale: string,
  slug: string,
): Promise<void> {
  await tx.synonymGroup.deleteMany({ where: { scopeId, locale, slug } })
}
