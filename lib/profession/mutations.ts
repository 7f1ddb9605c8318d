import type { Prisma } from '../db/generated/client'
import type { ScopeId } from '../kernel/values'
import type { Profession } from './schema'

export async function saveProfession(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, needs, ...rest }: Profession,
): Promise<void> {
  const row = { ...rest, needSlugs: needs }
  await tx.profession.upsert({
    where: { slug },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
}

export async function removeProfession(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.profession.deleteMany({ where: { scopeId, slug } })
}
