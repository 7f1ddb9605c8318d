import { existsSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { createClient } from '../db/client'
import type { Prisma, PrismaClient } from '../db/generated/client'
import { env } from '../kernel/env'
import { AppError } from '../kernel/errors'
import { groupBy } from '../kernel/group'
import type { ScopeId } from '../kernel/values'
import { publish } from '../revision/mutations'
import { scopeTree } from '../revision/queries'
import { recordDigest } from './canonical'
import { checkStaying, checkTogether } from './checks/check'
import { type ContentFiles, listContentFiles, readContentFiles } from './files/read'
import { KIND_NAMES } from './kinds'
import { afterPlan, type Outcome, type PlannedRecord, planImport } from './plan'
import { ContentInvalidError, type ContentProblem, sortedProblems } from './problem'
import { type ContentRecord, type KindName, recordKey } from './records'
import { readStoredScope, removeStored, saveStored } from './stored'
import { Universe } from './universe'

export interface ImportOptions {
  /** Where to load it, when not in `DATABASE_URL`. */
  databaseUrl?: string
  /** A client to use instead; a statement must be allowed to take its time. */
  db?: PrismaClient
  /** The folder with `national`, `regions` and `municipalities`. */
  root: string
  /** Only this file, or the files of this folder; from `root`. Nothing is removed then. */
  path?: string
  /** Do the files replace what was edited in the database? */
  replace: boolean
}

/** What an import did. */
export interface ImportSummary {
  kinds: Record<KindName, Record<Outcome, number>>
  /** The scopes that changed, with their new revisions. */
  revisions: ReadonlyMap<ScopeId, number>
  /** Keys of the records that were edited or withdrawn in the database and left as they are. */
  kept: readonly string[]
  warnings: readonly ContentProblem[]
}

/** Held while an import runs, so that two of them take turns. */
const LOCK = 7_261_447_002
/** One statement; the whole transaction may take ten times as long. */
const STATEMENT_MILLIS = 60_000

/**
 * Loads content files into the database: all of them in one transaction, or nothing. Doing it again changes
 * nothing and raises no revision. Portals that run hear of each changed scope when it is done.
 * @throws ContentInvalidError with everything that is wrong with the files
 * @throws AppError `not-found` when there is no such file or folder
 */
export async function importContent(options: ImportOptions): Promise<ImportSummary> {
  const whole = options.path === undefined || options.path === ''
  const files = readFiles(options.root, options.path ?? '')
  if (options.db) return load(options.db, files, options.replace, whole)
  const url = options.databaseUrl ?? env().DATABASE_URL
  if (!url) {
    throw new AppError(
      'database-unavailable',
      'Det finns ingen databas att läsa in i: DATABASE_URL är inte satt.',
    )
  }
  const client = createClient({ url, max: 2, queryTimeoutMillis: STATEMENT_MILLIS })
  try {
    return await load(client, files, options.replace, whole)
  } finally {
    await client.$disconnect()
  }
}

function readFiles(root: string, path: string): ContentFiles {
  const place = join(root, path)
  if (!existsSync(place)) {
    throw new AppError('not-found', `${place} finns inte.`, {
      remedy: 'Ange en fil eller mapp under content, eller ingen för alla.',
    })
  }
  const from = relative(root, place).split(sep).join('/')
  return readContentFiles(root, statSync(place).isDirectory() ? listContentFiles(root, from) : [from])
}

async function load(
  client: PrismaClient,
  files: ContentFiles,
  replace: boolean,
  whole: boolean,
): Promise<ImportSummary> {
  return client.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`
      const database = await readAll(tx)
      const imported = await readImported(tx)
      const records = files.sources.map(({ record }) => record)
      const plan = planImport({ files: records, database, imported, replace, whole })
      const warnings = check(files, database, plan)
      await carryOut(tx, plan)
      const revisions = await publish(tx, plan.filter(isChange).map(asPublished))
      await rememberImported(tx, plan, imported)
      return summary(plan, revisions, warnings)
    },
    { timeout: STATEMENT_MILLIS * 10, maxWait: STATEMENT_MILLIS },
  )
}

async function readAll(tx: Prisma.TransactionClient): Promise<ContentRecord[]> {
  const records: ContentRecord[] = []
  for (const { id } of await scopeTree(tx)) records.push(...(await readStoredScope(tx, id)))
  return records
}

async function readImported(tx: Prisma.TransactionClient): Promise<Map<string, string>> {
  const rows = await tx.importedRecord.findMany({ select: { recordKey: true, digest: true } })
  return new Map(rows.map(({ recordKey: key, digest }) => [key, digest]))
}

/** @throws ContentInvalidError */
function check(
  { sources, unread, problems }: ContentFiles,
  database: readonly ContentRecord[],
  plan: readonly PlannedRecord[],
): ContentProblem[] {
  const records = afterPlan(database, plan)
  const after = new Universe(records, unread)
  const together = checkTogether(sources, after)
  const changed = new Set(plan.filter(isChange).map(({ key }) => key))
  const staying = records.filter((record) => !changed.has(recordKey(record)))
  const told = new Set(together.map(({ file }) => file))
  const broken = checkStaying(staying, new Universe(database), after).filter(({ file }) => !told.has(file))
  const all = [...problems, ...together, ...broken]
  const errors = all.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new ContentInvalidError(sortedProblems(errors))
  return sortedProblems(all)
}

async function carryOut(tx: Prisma.TransactionClient, plan: readonly PlannedRecord[]): Promise<void> {
  for (const kind of KIND_NAMES) {
    const written = plan.filter(
      ({ outcome, record }) => record.kind === kind && (outcome === 'created' || outcome === 'updated'),
    )
    const scopes = groupBy(written, ({ record }) => record.scopeId)
    for (const [scopeId, planned] of scopes) {
      await saveStored(
        tx,
        scopeId,
        kind,
        planned.map(({ record }) => record),
      )
    }
  }
  for (const kind of [...KIND_NAMES].reverse()) {
    for (const { outcome, record } of plan) {
      if (record.kind === kind && outcome === 'removed') await removeStored(tx, record)
    }
  }
}

function isChange({ outcome }: PlannedRecord): boolean {
  return outcome === 'created' || outcome === 'updated' || outcome === 'removed'
}

function asPublished({ key, outcome, record }: PlannedRecord) {
  return { scopeId: record.scopeId, recordKey: key, data: outcome === 'removed' ? null : record.data }
}

/** What was loaded, or was the same already, is what the next import compares with. */
async function rememberImported(
  tx: Prisma.TransactionClient,
  plan: readonly PlannedRecord[],
  before: ReadonlyMap<string, string>,
): Promise<void> {
  const now = plan
    .filter(({ outcome }) => outcome !== 'kept' && outcome !== 'removed')
    .map(({ key, record }) => ({ recordKey: key, scopeId: record.scopeId, digest: recordDigest(record) }))
    .filter(({ recordKey: key, digest }) => before.get(key) !== digest)
  const gone = plan.filter(({ outcome }) => outcome === 'removed').map(({ key }) => key)
  const stale = [...now.map((row) => row.recordKey), ...gone]
  if (stale.length > 0) await tx.importedRecord.deleteMany({ where: { recordKey: { in: stale } } })
  await tx.importedRecord.createMany({ data: now })
}

function summary(
  plan: readonly PlannedRecord[],
  revisions: ReadonlyMap<ScopeId, number>,
  warnings: readonly ContentProblem[],
): ImportSummary {
  const none = (): Record<Outcome, number> => ({ created: 0, updated: 0, unchanged: 0, kept: 0, removed: 0 })
  const kinds = Object.fromEntries(KIND_NAMES.map((kind) => [kind, none()])) as ImportSummary['kinds']
  for (const { outcome, record } of plan) kinds[record.kind][outcome] += 1
  const kept = plan.filter(({ outcome }) => outcome === 'kept').map(({ key }) => key)
  return { kinds, revisions, kept, warnings }
}
