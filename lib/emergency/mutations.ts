import type { Prisma } from '../db/generated/client'
import type { ScopeId } from '../kernel/values'
import type { EmergencyNumber } from './schema'

export async function saveEmergencyNumber(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, website, ...rest }: EmergencyNumber,
): Promise<void> {
  const row = { ...rest, website: website ?? null }
  await tx.emergencyNumber.upsert({
    where: { scopeId_slug: { scopeId, slug } },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
}

export async function removeEmergencyNumber(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.emergencyNumber.deleteMany({ where: { scopeId, slug } })
}
