import { Prisma } from '../db/generated/client'
import { AppError } from '../kernel/errors'
import type { ScopeId } from '../kernel/values'
import { REVISION_CHANNEL, type RevisionNotice } from './schema'

/** One record that became something else; `data` is null when it was withdrawn. */
export interface PublishedChange {
  scopeId: ScopeId
  recordKey: string
  data: object | null
}

/**
 * Publishes what the transaction has written: each scope's revision is raised by one, the records are kept as
 * history, and every process hears of it when the transaction commits. Scopes are locked in the order of their ids,
 * so that publications that meet wait for each other instead of locking each other out; call it last, since the
 * locks hold until the end.
 * @param tx a transaction, not the client: numbers have no gaps only because they roll back with it
 * @returns the new revision of each scope
 * @throws AppError `not-found` for a scope that is not there
 */
export async function publish(
  tx: Prisma.TransactionClient,
  changes: readonly PublishedChange[],
): Promise<Map<ScopeId, number>> {
  const revisions = new Map<ScopeId, number>()
  for (const scopeId of [...new Set(changes.map((change) => change.scopeId))].sort()) {
    const [raised] = await tx.scope.updateManyAndReturn({
      where: { id: scopeId },
      data: { revision: { increment: 1 } },
      select: { revision: true },
    })
    if (!raised) throw new AppError('not-found', `Det finns inget område som heter ${scopeId}.`)
    revisions.set(scopeId, raised.revision)
    await tx.revision.createMany({
      data: changes
        .filter((change) => change.scopeId === scopeId)
        .map(({ recordKey, data }) => ({
          scopeId,
          number: raised.revision,
          recordKey,
          data: data === null ? Prisma.DbNull : (data as Prisma.InputJsonObject),
        })),
    })
    const notice: RevisionNotice = { scope: scopeId, revision: raised.revision }
    await tx.$executeRaw`SELECT pg_notify(${REVISION_CHANNEL}, ${JSON.stringify(notice)})`
  }
  return revisions
}
