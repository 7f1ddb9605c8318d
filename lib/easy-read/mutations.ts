import type { Prisma } from '../db/generated/client'
import { AppError } from '../kernel/errors'
import type { ScopeId } from '../kernel/values'
import type { EasyRead } from './schema'

/**
 * Writes a need in easy Swedish, in the place of what was there.
 * @throws AppError `not-found` when the need is not there
 */
export async function saveEasyRead(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  { need: slug, title, ...rest }: EasyRead,
): Promise<void> {
  const need = await tx.need.findUnique({ where: { slug }, select: { id: true } })
  if (!need) throw new AppError('not-found', `Behovet ${slug} finns inte.`)
  const row = { ...rest, title: title ?? null }
  await tx.easyRead.upsert({
    where: { needId: need.id },
    create: { ...row, scopeId, needId: need.id },
    update: row,
    select: { id: true },
  })
}

export async function removeEasyRead(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  slug: string,
): Promise<void> {
  await tx.easyRead.deleteMany({ where: { scopeId, need: { slug } } })
}
