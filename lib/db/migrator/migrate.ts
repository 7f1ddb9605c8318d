import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { AppError, isAppError } from '../../kernel/errors'
import { isDatabaseUnavailable } from '../errors'
import { connectionsTo, openEngine, type Pool } from './engine'
import { checksums, type Migration, readMigrations, readSchema } from './folder'
import { statementAt } from './statement'

/** Held while migrations are looked at and applied, so that processes that start together take turns. */
const LOCK = 7_261_447_001

const HISTORY =
  'SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL'

/** What to migrate, with which files. */
export interface MigrateOptions {
  url: string
  /** The project's folder, with `prisma/schema` and `prisma/migrations`. */
  root: string
  /** Where the migrations are, when not in `prisma/migrations`. */
  migrationsFolder?: string
  /** Called before work begins, with how many migrations wait. */
  onPending?: (pending: number) => void
}

/**
 * Brings the database to the schema of this checkout. Each migration is one transaction together with its row in
 * `_prisma_migrations`, in the format of `prisma migrate deploy`; one that fails leaves nothing behind.
 * @returns the names of the migrations that were applied
 * @throws AppError `database-newer`, `migration-edited`, `migration-failed` or `database-unavailable`
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const migrations = readMigrations(options.migrationsFolder ?? join(options.root, 'prisma', 'migrations'))
  const client = new Client({ connectionString: options.url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await assertVersion(client)
    await takeTurn(client)
    const pending = await findPending(client, migrations)
    if (pending.length === 0) return []
    options.onPending?.(pending.length)
    return await apply(client, options, migrations)
  } catch (error) {
    if (isAppError(error)) throw error
    if (isDatabaseUnavailable(error)) throw unreachable(error)
    throw refused(error) ?? error
  } finally {
    await client.end().catch(() => {})
  }
}

function unreachable(cause: unknown): AppError {
  return new AppError('database-unavailable', 'Databasen svarar inte.', {
    remedy: 'Kontrollera adressen i DATABASE_URL och att PostgreSQL är igång.',
    cause,
  })
}

/** What PostgreSQL says to somebody whom it does not let in. */
const REFUSALS: Readonly<Record<string, string>> = {
  '28P01': 'Databasen godtar inte användaren eller lösenordet i DATABASE_URL.',
  '28000': 'Databasen släpper inte in användaren i DATABASE_URL.',
  '3D000': 'Databasen som DATABASE_URL pekar på finns inte.',
  '42501': 'Användaren i DATABASE_URL får inte ändra databasen.',
}

function refused(error: unknown): AppError | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = REFUSALS[code]
  if (!message) return undefined
  return new AppError('database-unavailable', message, {
    remedy: 'Rätta DATABASE_URL och starta igen.',
    cause: error,
  })
}

const OLDEST = 15

async function assertVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    "SELECT current_setting('server_version_num')::int AS version",
  )
  const major = Math.floor((rows[0]?.version ?? 0) / 10_000)
  if (major >= OLDEST) return
  throw new AppError(
    'database-version',
    `Databasen är PostgreSQL ${major}, men portalen behöver ${OLDEST} eller nyare.`,
    {
      remedy: 'Uppgradera PostgreSQL, eller starta utan DATABASE_URL så används den medföljande.',
      detail: { major },
    },
  )
}

/** Waits for the lock by asking again, so that no statement hangs in the server. */
async function takeTurn(client: Client): Promise<void> {
  for (let waited = 0; waited < 600_000; waited += 200) {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
      LOCK,
    ])
    if (rows[0]?.taken) return
    await sleep(200)
  }
  throw new AppError('database-busy', 'En annan process uppdaterar databasen och blir inte klar.', {
    remedy: 'Stoppa den, och starta igen.',
  })
}

/**
 * The migrations that wait. Rows without an end are removed: the lock is ours, so whoever began them is gone, and
 * what they did was rolled back with their transaction.
 */
async function findPending(client: Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows: tables } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`,
  )
  if (!tables[0]?.there) return [...migrations]
  await removeUnfinished(client)
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(HISTORY)
  const ours = new Map(migrations.map((migration) => [migration.name, migration]))
  const newer = rows.map((row) => row.migration_name).filter((name) => !ours.has(name))
  if (newer.length > 0) {
    throw new AppError(
      'database-newer',
      `Databasen är nyare än den här versionen av portalen (${newer.join(', ')}).`,
      {
        remedy: 'Hämta en nyare version av portalen, eller använd en annan databas.',
        detail: { newer },
      },
    )
  }
  for (const { migration_name: name, checksum } of rows) {
    const migration = ours.get(name)
    if (!migration || checksums(migration.sql).includes(checksum)) continue
    throw new AppError(
      'migration-edited',
      `Migreringen ${name} har ändrats efter att den kördes i databasen.`,
      {
        remedy: `Återställ prisma/migrations/${name}/migration.sql, och lägg ändringen i en ny migrering (npm run db:migration).`,
        detail: { name },
      },
    )
  }
  const done = new Set(rows.map((row) => row.migration_name))
  return migrations.filter(({ name }) => !done.has(name))
}

async function removeUnfinished(client: Client): Promise<void> {
  await client.query('DELETE FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL')
}

async function apply(
  client: Client,
  options: MigrateOptions,
  migrations: readonly Migration[],
): Promise<string[]> {
  const scripts = new Map(migrations.map(({ name, sql }) => [sql, name]))
  let failure: { name: string; sql: string; error: unknown } | undefined
  const run = async (pool: Pool, script: string) => {
    const name = scripts.get(script)
    if (name === undefined) return void (await pool.query(script))
    try {
      await runMigration(pool, name, script)
    } catch (error) {
      failure = { name, sql: script, error }
      throw error
    }
  }
  const connections = connectionsTo(options.url, run)
  const engine = await openEngine(readSchema(join(options.root, 'prisma', 'schema')), connections)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: 'prisma/migrations',
        lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
      filters: { externalTables: [], externalEnums: [] },
    })
    return appliedMigrationNames
  } catch (error) {
    if (failure) {
      await removeUnfinished(client)
      if (isDatabaseUnavailable(failure.error)) throw unreachable(failure.error)
      throw migrationFailed(failure.name, failure.sql, failure.error)
    }
    throw error
  } finally {
    engine.free()
    await connections.close()
  }
}

/**
 * One transaction: the script, and the mark that it is done. Without the mark inside, a process that dies between
 * the two would leave a database that has the tables and does not know it.
 */
async function runMigration(pool: Pool, name: string, script: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query(script)
    await client.query(
      `UPDATE _prisma_migrations SET finished_at = now()
       WHERE migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL`,
      [name],
    )
    await client.query('COMMIT')
    client.release()
  } catch (error) {
    // The connection goes, and the transaction with it.
    client.release(true)
    throw error
  }
}

function migrationFailed(name: string, sql: string, error: unknown): AppError {
  const { message, position } = error as { message?: string; position?: string }
  const at = position ? statementAt(sql, Number(position)) : undefined
  const where = at ? `, rad ${at.line}` : ''
  const statement = at ? `\n${at.statement.replace(/^/gm, '    ')}` : ''
  return new AppError(
    'migration-failed',
    `Migreringen prisma/migrations/${name}/migration.sql${where} gick inte att köra: ${message ?? 'okänt fel'}.${statement}`,
    {
      remedy: 'Ingenting ändrades i databasen. Rätta filen och starta igen.',
      detail: { name, line: at?.line },
      cause: error,
    },
  )
}
