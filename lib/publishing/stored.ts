import type { Db } from '../db/client'
import type { Prisma } from '../db/generated/client'
import type { ScopeId } from '../kernel/values'
import { KINDS, kindsOf } from './kinds'
import { type ContentRecord, type KindName, type RecordOf, scopeKind } from './records'

/** Records in PostgreSQL, whatever their kind. */

/** All records of a kind in a scope. */
export async function readStored<K extends KindName>(
  db: Db,
  scopeId: ScopeId,
  kind: K,
): Promise<RecordOf<K>[]> {
  const all = await KINDS[kind].read(db, scopeId)
  return all.map((data) => ({ kind, scopeId, id: KINDS[kind].idOf(data), data }))
}

/** All records of a scope. */
export async function readStoredScope(db: Db, scopeId: ScopeId): Promise<ContentRecord[]> {
  const records: ContentRecord[] = []
  for (const kind of kindsOf(scopeKind(scopeId))) {
    records.push(...((await readStored(db, scopeId, kind)) as ContentRecord[]))
  }
  return records
}

/** Writes records of one kind and scope, each in the place of the one that was there. */
export async function saveStored<K extends KindName>(
  tx: Prisma.TransactionClient,
  scopeId: ScopeId,
  kind: K,
  records: readonly RecordOf<K>[],
): Promise<void> {
  await KINDS[kind].save(
    tx,
    scopeId,
    records.map(({ data }) => data),
  )
}

export async function removeStored(
  tx: Prisma.TransactionClient,
  { kind, scopeId, id }: Pick<ContentRecord, 'kind' | 'scopeId' | 'id'>,
): Promise<void> {
  await KINDS[kind].remove(tx, scopeId, id)
}
