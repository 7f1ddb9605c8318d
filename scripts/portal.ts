import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '../lib/db/client'
import { type OpenDatabase, openOwnDatabase } from '../lib/db/embedded/open'
import { migrate } from '../lib/db/migrator/migrate'
import { env } from '../lib/kernel/env'
import { isAppError } from '../lib/kernel/errors'
import { hasMunicipalities } from '../lib/municipality/queries'
import { KeptContents } from '../lib/publishing/kept'
import { startServer } from '../server'
import { isStopping, onStop } from './lifetime.mjs'
import { say, step } from './progress.mjs'

/** How `npm start` and `npm run dev` start the portal. */
export interface PortalOptions {
  root: string
  port: number
  host?: string
  dev: boolean
  /** Builds the pages if the sources are newer. */
  build: () => Promise<boolean>
}

/**
 * Database, migrations, contents, pages, server: each step only if it is needed.
 * @returns the portal's address
 */
export async function startPortal({ root, port, host, dev, build }: PortalOptions): Promise<string> {
  const { DATABASE_URL } = env()
  const database = DATABASE_URL ? { url: DATABASE_URL, close: async () => {} } : await startDatabase(root)
  // The child process, which renders pages, reads it from here.
  process.env.DATABASE_URL = database.url
  const there = await updateDatabase(root, database.url)
  if (there && (await isEmpty(database.url))) await loadContents(root, database.url)
  if (!dev) await build()
  if (isStopping()) return ''
  const server = await step('Startar servern', () => startServer({ port, host, dev }), { quietFor: 1000 })
  onStop(() => server.close())
  return server.url
}

/**
 * Brings the database up to date. When it is away, what an earlier run has kept is shown until it comes back.
 * @returns whether the database is there
 * @throws AppError when it is away and nothing has been kept, or cannot be brought up to date
 */
async function updateDatabase(root: string, url: string): Promise<boolean> {
  try {
    await step(
      'Uppdaterar databasen',
      (report) => migrate({ url, root, onPending: (pending) => report(`${pending} ändringar`) }),
      { quietFor: 500 },
    )
    return true
  } catch (error) {
    if (!isAppError(error, 'database-unavailable') || !new KeptContents(root).exist) throw error
    say('Databasen svarar inte. Visar innehållet som det senast lästes, tills den är tillbaka.')
    return false
  }
}

async function startDatabase(root: string): Promise<OpenDatabase> {
  const fresh = !existsSync(join(root, '.data', 'postgres'))
  const database = await step(fresh ? 'Skapar databasen' : 'Startar databasen', () => openOwnDatabase(root), {
    quietFor: 500,
  })
  onStop(() => database.close())
  return database
}

/** A database without municipalities has no contents yet. */
async function isEmpty(url: string): Promise<boolean> {
  const client = createClient({ url, max: 1, queryTimeoutMillis: 10_000 })
  try {
    return !(await hasMunicipalities(client))
  } finally {
    await client.$disconnect()
  }
}

async function loadContents(root: string, databaseUrl: string): Promise<void> {
  await step('Läser in innehållet', async () => {
    const { importContent } = await import('../lib/publishing/import')
    await importContent({ databaseUrl, root: join(root, 'content'), replace: false })
  })
}
