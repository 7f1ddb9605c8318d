import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../kernel/errors'
import { noConnections, openEngine, type SchemaFile } from './engine'
import { readMigrations, readSchema } from './folder'

const FILTERS = { externalTables: [], externalEnums: [] }

/** A migration that was written. */
export interface WrittenMigration {
  name: string
  /** Path of its `migration.sql`. */
  file: string
}

/**
 * Writes the migration from the schema that the newest one leads to (`prisma/schema.snapshot`) to the schema as it
 * is now, and renews the snapshot. Needs no database.
 * @param empty writes an empty migration when the schema has not changed, for what Prisma cannot say (functions,
 *   triggers, checks)
 * @returns undefined when nothing has changed
 * @throws AppError `conflict` when the name will not do
 */
export async function writeMigration(
  root: string,
  title: string,
  now: Date,
  empty = false,
): Promise<WrittenMigration | undefined> {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  if (!slug) {
    throw new AppError('conflict', 'Migreringen behöver ett namn.', {
      remedy: 'Skriv till exempel: npm run db:migration -- add_funds',
    })
  }
  const snapshot = join(root, 'prisma', 'schema.snapshot')
  const schema = readSchema(join(root, 'prisma', 'schema'))
  const before: SchemaFile[] = existsSync(snapshot)
    ? [{ path: 'schema.snapshot.prisma', content: readFileSync(snapshot, 'utf8') }]
    : []
  const sql =
    (await schemaDiff(before, schema)) ?? (empty ? '-- What Prisma cannot say goes here.\n' : undefined)
  if (sql === undefined) return undefined

  const folder = join(root, 'prisma', 'migrations')
  const name = `${nextStamp(folder, now)}_${slug}`
  mkdirSync(join(folder, name), { recursive: true })
  const file = join(folder, name, 'migration.sql')
  writeFileSync(file, sql)
  writeFileSync(
    join(folder, 'migration_lock.toml'),
    '# Prisma reads from this which database the migrations are for.\nprovider = "postgresql"\n',
  )
  writeFileSync(
    snapshot,
    schema
      .map(({ content }) => content.trimEnd())
      .join('\n\n')
      .concat('\n'),
  )
  return { name, file }
}

/** The SQL from one schema to another, or undefined when they mean the same. */
export async function schemaDiff(
  before: readonly SchemaFile[],
  after: readonly SchemaFile[],
): Promise<string | undefined> {
  const engine = await openEngine(after, noConnections)
  try {
    const { stdout, exitCode } = await engine.diff({
      from: before.length ? { tag: 'schemaDatamodel', files: [...before] } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: [...after] },
      script: true,
      exitCode: true,
      filters: FILTERS,
    })
    return exitCode === 0 || !stdout ? undefined : stdout
  } finally {
    engine.free()
  }
}

/** UTC to the second, later than the newest migration's. */
function nextStamp(folder: string, now: Date): string {
  const wanted = now.toISOString().replace(/[-:T]/g, '').slice(0, 14)
  const newest = readMigrations(folder).at(-1)?.name.slice(0, 14) ?? ''
  return newest >= wanted ? String(BigInt(newest) + 1n) : wanted
}
