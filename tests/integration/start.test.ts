import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isServerOf, readPostmaster } from '@/lib/db/embedded/postmaster'
import { migrate } from '@/lib/db/migrator/migrate'
import { type Checkout, fullCheckout } from './support/checkout'
import { makeDatabase } from './support/database'
import { query } from './support/query'

let checkout: Checkout
let children: ChildProcess[]

beforeEach(() => {
  checkout = fullCheckout()
  children = []
})

afterEach(() => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL')
  checkout.remove()
})

/** Runs `node scripts/start.mjs` in the checkout. */
function start(env: Record<string, string | undefined> = {}) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: checkout.root,
    env: { ...process.env, DATABASE_URL: undefined, NODE_OPTIONS: undefined, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let stderr = ''
  let stdout = ''
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString()
  })
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    stderr: stderr.trim(),
    stdout,
  }))
  return { child, ended }
}

/** One paragraph that a person can act on: no stack, no English. */
function expectSentence(text: string, pattern: RegExp): void {
  expect(text).toMatch(pattern)
  expect(text).not.toMatch(/\n\s+at |Error:/)
  expect(text.split('\n')).toHaveLength(1)
}

async function untilDatabaseRuns(): Promise<number> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const postmaster = readPostmaster(checkout.data)
    if (postmaster?.ready) return postmaster.pid
    await sleep(100)
  }
  throw new Error('The database did not start')
}

describe('npm start', () => {
  it('says that the port is taken, before anything that takes time', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const { code, stderr } = await start({ PORT: port }).ended
    other.close()
    expect(code).toBe(1)
    expectSentence(stderr, new RegExp(`Port ${port} är upptagen.*PORT=`))
    expect(readPostmaster(checkout.data)).toBeUndefined()
  })

  it('says that PORT is no number of a port', async () => {
    const { code, stderr } = await start({ PORT: 'tre' }).ended
    expect(code).toBe(1)
    expectSentence(stderr, /PORT=tre är inget portnummer/)
  })

  it('says that DATABASE_URL does not answer', async () => {
    const { code, stderr } = await start({ DATABASE_URL: 'postgresql://127.0.0.1:1/none' }).ended
    expect(code).toBe(1)
    expectSentence(stderr, /Databasen svarar inte\. .*DATABASE_URL/)
  })

  it('says that DATABASE_URL is no address of a PostgreSQL', async () => {
    const { code, stderr } = await start({ DATABASE_URL: 'mysql://localhost/portal' }).ended
    expect(code).toBe(1)
    expectSentence(stderr, /DATABASE_URL .*postgresql:/)
  })

  it('says that the database belongs to a newer portal', async () => {
    const url = await makeDatabase()
    await migrate({ url, root: process.cwd() })
    await query(
      url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
       VALUES ('n', 'x', '29990101000000_from_the_future', now())`,
    )
    const { code, stderr } = await start({ DATABASE_URL: url }).ended
    expect(code).toBe(1)
    expectSentence(stderr, /nyare.*29990101000000_from_the_future.*Hämta/)
  })

  it('says that the portal runs from this folder already; and SIGTERM stops it with its database', async () => {
    // Holds the first one where it is, with its database up.
    const slow = join(checkout.root, 'prisma', 'migrations', '29990101000000_slow')
    mkdirSync(slow)
    writeFileSync(join(slow, 'migration.sql'), 'SELECT pg_sleep(60);')
    const first = start()
    const pid = await untilDatabaseRuns()
    const second = await start().ended
    expect(second.code).toBe(1)
    expectSentence(
      second.stderr,
      new RegExp(`körs redan från den här mappen \\(process ${first.child.pid}\\)`),
    )

    first.child.kill('SIGTERM')
    const { code } = await first.ended
    expect(code).toBe(0)
    expect(isServerOf(pid, checkout.data)).toBe(false)
    expect(readPostmaster(checkout.data)).toBeUndefined()
  })
})
