import type { Prisma } from '../db/generated/client'
import { AppError } from '../kernel/errors'
import { NATION, type ScopeId } from '../kernel/values'
import type { Municipality, Region } from './schema'

/** Writes a region, and its scope when it is new. */
export async function saveRegion(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, code, name }: Region,
): Promise<void> {
  await tx.scope.upsert({
    where: { id: scopeId },
    create: { id: scopeId, kind: 'region', parentId: NATION },
    update: {},
    select: { id: true },
  })
  const row = { code, name }
  await tx.region.upsert({
    where: { slug },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
}

/** Withdraws it; its scope stays, with its history. PostgreSQL refuses while it has municipalities. */
export async function removeRegion(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.region.deleteMany({ where: { scopeId, slug } })
}

/**
 * Writes a municipality, and its scope when it is new; the scope follows when the municipality changes region.
 * @throws AppError `not-found` when its region is not there
 */
export async function saveMunicipality(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { slug, region: regionSlug, website, dataProtection, ...rest }: Municipality,
): Promise<void> {
  const region = await tx.region.findUnique({
    where: { slug: regionSlug },
    select: { id: true, scopeId: true },
  })
  if (!region) throw new AppError('not-found', `Regionen ${regionSlug} finns inte.`)
  await tx.scope.upsert({
    where: { id: scopeId },
    create: { id: scopeId, kind: 'municipality', parentId: region.scopeId },
    update: { parentId: region.scopeId },
    select: { id: true },
  })
  const row = {
    ...rest,
    regionId: region.id,
    website: website ?? null,
    dataProtectionController: dataProtection.controller,
    dataProtectionEmail: dataProtection.email,
  }
  await tx.municipality.upsert({
    where: { slug },
    create: { ...row, scopeId, slug },
    update: row,
    select: { id: true },
  })
}

/** Withdraws it; its scope stays, with its history. */
export async function removeMunicipality(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.municipality.deleteMany({ where: { scopeId, slug } })
}
