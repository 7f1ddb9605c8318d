import type { Prisma } from '../db/generated/client'
import type { ScopeId } from '../kernel/values'
import type { Actor, GreyZone } from './schema'

export async function saveActor(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, needs, ...rest }: Actor,
): Promise<void> {
  const row = { ...rest, needSlugs: needs }
  await tx.actor.upsert({
    where: { slug },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
}

export async function removeActor(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.actor.deleteMany({ where: { scopeId, slug } })
}

export async function saveGreyZone(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, needs, ...rest }: GreyZone,
): Promise<void> {
  const row = { ...rest, needSlugs: needs }
  await tx.greyZone.upsert({
    where: { slug },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
}

export async function removeGreyZone(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.greyZone.deleteMany({ where: { scopeId, slug } })
}
