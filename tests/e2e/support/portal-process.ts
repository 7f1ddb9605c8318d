import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { migrate } from '@/lib/db/migrator/migrate'
import { importContent } from '@/lib/publishing/import'
import { startServer } from '@/server'
import { onDatabase, query } from '../../integration/support/query'
import { startTemporaryServer } from '../../integration/support/temporary-server'
import { CONTENTS, DEMO_SERVER } from './server'

// The process that `startPortal` starts: a database with the demo, and the built portal. Each line of its standard
// input is a content folder to import, replacing what was edited; it stops when the input ends.
const root = process.cwd()
/** The database that portals copy: to import the demo is much more work. */
const DEMO = 'demo'
/** On a machine that others share a page may take a minute; that a renderer hangs is tested without a browser. */
const PATIENCE = { renderTimeoutMs: 300_000, pollsUnanswered: 100 }
const given = process.env.DATABASE_URL
const shared = process.env[DEMO_SERVER]
const database = given || shared ? undefined : await startTemporaryServer()
const demoServer = shared ?? database?.url

try {
  if (database) await makeDemo(database.url)
  const databaseUrl = given ?? (await copyOfDemo(demoServer ?? ''))
  process.env.DATABASE_URL = databaseUrl
  const server = await startServer({ port: 0, host: '127.0.0.1', limits: PATIENCE })
  const url = server.url.replace(/\/$/, '')
  say('portal', { url, databaseUrl, demoServer, databasePid: database?.pid, databaseData: database?.data })
  const orders = createInterface({ input: process.stdin })
  orders.on('line', (order) => void publish(databaseUrl, order))
  orders.on('close', async () => {
    await server.close()
    // A database that a test paused could not hear that it should stop.
    if (database && process.platform !== 'win32') resume(database.pid)
    await database?.stop()
    process.exit(0)
  })
} catch (error) {
  await database?.stop()
  throw error
}

async function makeDemo(serverUrl: string): Promise<void> {
  await query(serverUrl, `CREATE DATABASE ${DEMO}`)
  const databaseUrl = onDatabase(serverUrl, DEMO)
  await migrate({ url: databaseUrl, root })
  await importContent({ databaseUrl, root: process.env[CONTENTS] ?? join(root, 'content'), replace: false })
}

async function copyOfDemo(serverUrl: string): Promise<string> {
  const name = `portal_${randomUUID().replaceAll('-', '')}`
  await query(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${DEMO}`)
  return onDatabase(serverUrl, name)
}

/** @param order `{ root, path }` as JSON */
async function publish(databaseUrl: string, order: string): Promise<void> {
  try {
    const { root: folder, path } = JSON.parse(order) as { root: string; path?: string }
    const { revisions } = await importContent({ databaseUrl, root: folder, path, replace: true })
    say('published', { at: Date.now(), revisions: Object.fromEntries(revisions) })
  } catch (error) {
    say('published', { error: error instanceof Error ? error.message : String(error) })
  }
}

function say(word: string, what: unknown): void {
  process.stdout.write(`${word} ${JSON.stringify(what)}\n`)
}

function resume(pid: number): void {
  try {
    process.kill(pid, 'SIGCONT')
  } catch {
    // The test killed it.
  }
}
