import type { Prisma } from '../db/generated/client'
import type { ScopeId } from '../kernel/values'
import type { Organization } from './schema'

export async function saveOrganization(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, name, kind, description, website, needs }: Organization,
): Promise<void> {
  const row = { name, kind, description: description ?? null, website: website ?? null, needSlugs: needs }
  await tx.organization.upsert({
    where: { scopeId_slug: { scopeId, slug } },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
}

/** Withdraws it; PostgreSQL refuses while a service or a guide belongs to it. */
export async function removeOrganization(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.organization.deleteMany({ where: { scopeId, slug } })
}
