import type { Db } from '../db/client'
import { Prisma } from '../db/generated/client'
import { AppError } from '../kernel/errors'
import type { ScopeId } from '../kernel/values'

/** The newest revision of each scope. */
export async function currentRevisions(db: Db): Promise<Map<ScopeId, number>> {
  const scopes = await db.scope.findMany({ select: { id: true, revision: true }, orderBy: { id: 'asc' } })
  return new Map(scopes.map(({ id, revision }) => [id, revision]))
}

/** The scope's newest revision; null when there is no such scope. */
export async function scopeRevision(db: Db, scopeId: ScopeId): Promise<number | null> {
  const scope = await db.scope.findUnique({ where: { id: scopeId }, select: { revision: true } })
  return scope?.revision ?? null
}

/**
 * The records that a scope has published after a revision, each once.
 * @returns null when the history does not tell: it begins later, or a record was withdrawn, and what PostgreSQL
 *   removed with it is not in the history
 */
export async function recordsSince(
  db: Db,
  scopeId: ScopeId,
  after: number,
  until: number,
): Promise<ReadonlySet<string> | null> {
  const where = { scopeId, number: { gt: after, lte: until } }
  if ((await db.revision.count({ where: { ...where, data: { equals: Prisma.DbNull } } })) > 0) return null
  const rows = await db.revision.findMany({ where, select: { number: true, recordKey: true } })
  const told = new Set(rows.map(({ number }) => number)).size
  return until < after || told !== until - after ? null : new Set(rows.map(({ recordKey }) => recordKey))
}

/** A scope as the tree knows it. */
export interface ScopeNode {
  id: ScopeId
  kind: 'nation' | 'region' | 'municipality'
  parentId: ScopeId | null
  revision: number
}

/** All scopes. */
export async function scopeTree(db: Db): Promise<ScopeNode[]> {
  return db.scope.findMany({
    select: { id: true, kind: true, parentId: true, revision: true },
    orderBy: { id: 'asc' },
  })
}

/**
 * The scope and those above it, nearest first.
 * @throws AppError `not-found`
 */
export async function scopeChain(db: Db, scopeId: ScopeId): Promise<ScopeId[]> {
  const scope = await db.scope.findUnique({
    where: { id: scopeId },
    select: { id: true, parentId: true, parent: { select: { parentId: true } } },
  })
  if (!scope) throw new AppError('not-found', `Det finns inget område som heter ${scopeId}.`)
  return [scope.id, scope.parentId, scope.parent?.parentId].filter((id) => typeof id === 'string')
}
