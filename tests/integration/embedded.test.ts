import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type OpenDatabase, openDatabase, openOwnDatabase } from '@/lib/db/embedded/open'
import { isServerOf, readPostmaster } from '@/lib/db/embedded/postmaster'
import { isAppError } from '@/lib/kernel/errors'
import { log } from '@/lib/kernel/log'
import { bareCheckout, type Checkout } from './support/checkout'
import { query } from './support/query'

let checkout: Checkout
let opened: OpenDatabase[]
let outside: string | undefined

beforeEach(() => {
  checkout = bareCheckout()
  opened = []
  outside = process.env.DATABASE_URL
  delete process.env.DATABASE_URL
})

afterEach(async () => {
  for (const database of opened.reverse()) await database.close()
  checkout.remove()
  process.env.DATABASE_URL = outside
})

async function open(): Promise<OpenDatabase> {
  const database = await openDatabase(checkout.root, 'test')
  opened.push(database)
  return database
}

/** Runs a process that opens the database, and then does what is asked. */
function elsewhere(then: string): { ended: Promise<unknown>; started: Promise<string> } {
  const script = `
    import { openDatabase } from './lib/db/embedded/open.ts'
    const database = await openDatabase(${JSON.stringify(checkout.root)}, 'elsewhere')
    process.stdout.write(database.url + '\\n')
    ${then}`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    ended: once(child, 'exit'),
    started: once(child.stdout, 'data').then(([url]) => String(url).trim()),
  }
}

describe('the embedded database', () => {
  it('is a PostgreSQL on this machine only, with a password of its own, that survives a power cut', async () => {
    const { url } = await open()
    const settings = await query<{ name: string; setting: string }>(
      url,
      `SELECT name, setting FROM pg_settings WHERE name IN
        ('listen_addresses', 'fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'server_encoding')`,
    )
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      listen_addresses: '127.0.0.1',
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      data_checksums: 'on',
      server_encoding: 'UTF8',
    })
    const file = join(checkout.root, '.data', 'postgres-password')
    expect(readFileSync(file, 'utf8')).toMatch(/^[\w-]{32}$/)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    await expect(query(url.replace(/:[^:@]+@/, ':postgres@'), 'SELECT 1')).rejects.toMatchObject({
      code: '28P01',
    })
    expect(await query(url, `SELECT upper('åäö') AS upper, 'åäö' ~ '^[[:alpha:]]+$' AS letters`)).toEqual([
      { upper: 'ÅÄÖ', letters: true },
    ])
  })

  it('writes its postmaster.pid under .data and takes it away when it stops', async () => {
    await open()
    const running = readPostmaster(checkout.data)
    expect(running?.ready).toBe(true)
    await opened.pop()?.close()
    expect(readPostmaster(checkout.data)).toBeUndefined()
    expect(isServerOf(running?.pid ?? 0, checkout.data)).toBe(false)
  })

  it('starts after a first start that was interrupted half way', async () => {
    mkdirSync(join(checkout.root, '.data', 'postgres.new-1', 'base'), { recursive: true })
    mkdirSync(join(checkout.data, 'base'), { recursive: true })
    await query((await open()).url, 'SELECT 1')
  })

  it('is not stopped by a postmaster.pid of a process that is gone', async () => {
    await open()
    await opened.pop()?.close()
    writeFileSync(join(checkout.data, 'postmaster.pid'), '4194303\n/nowhere\n1\n5432\n')
    await query((await open()).url, 'SELECT 1')
  })

  it('is not stopped by a postmaster.pid whose number belongs to something else now', async () => {
    await open()
    await opened.pop()?.close()
    writeFileSync(join(checkout.data, 'postmaster.pid'), `${process.pid}\n/nowhere\n1\n5432\n`)
    await query((await open()).url, 'SELECT 1')
  })

  it('takes over from a portal that was killed, and keeps what it wrote', async () => {
    const { started, ended } = elsewhere(`
      const { Client } = await import('pg').then((module) => module.default)
      const client = new Client(database.url)
      await client.connect()
      await client.query('CREATE TABLE kept AS SELECT 1 AS one')
      process.kill(process.pid, 'SIGKILL')`)
    await started
    await ended
    const orphan = readPostmaster(checkout.data)
    expect(isServerOf(orphan?.pid ?? 0, checkout.data)).toBe(true)

    expect(await query((await open()).url, 'SELECT * FROM kept')).toEqual([{ one: 1 }])
    expect(readPostmaster(checkout.data)?.pid).not.toBe(orphan?.pid)
  })

  it('is joined by a command while another process has it, and left running', async () => {
    const { started, ended } = elsewhere('setTimeout(() => database.close(), 4000)')
    const theirs = await started
    const mine = await open()
    expect(mine.url).toBe(theirs)
    await mine.close()
    await query(theirs, 'SELECT 1')
    await ended
    expect(readPostmaster(checkout.data)).toBeUndefined()
  })

  it('keeps what was committed when the server is killed, and is started again where it was', async () => {
    const database = await openOwnDatabase(checkout.root, 200)
    opened.push(database)
    await query(database.url, 'CREATE TABLE kept AS SELECT 1 AS one')
    process.kill(readPostmaster(checkout.data)?.pid ?? 0, 'SIGKILL')
    const rows = await retry(() => query(database.url, 'SELECT * FROM kept'))
    expect(rows).toEqual([{ one: 1 }])
  })

  it('says once why a server that died cannot be started again', async () => {
    const error = vi.spyOn(log(), 'error').mockImplementation(() => {})
    opened.push(await openOwnDatabase(checkout.root, 50))
    const password = join(checkout.root, '.data', 'postgres-password')
    const kept = readFileSync(password)
    rmSync(password)
    process.kill(readPostmaster(checkout.data)?.pid ?? 0, 'SIGKILL')
    // The first looks may meet the dying server's last processes, which is another reason.
    const told = () => error.mock.calls.filter(([fact]) => isAppError(causeIn(fact), 'database-files'))
    await vi.waitFor(() => expect(told()).toHaveLength(1), 60_000)
    // Several more looks, each with the same result.
    await sleep(1000)
    expect(told()).toHaveLength(1)
    writeFileSync(password, kept, { mode: 0o600 })
  })

  it('says so when the data are of another version', async () => {
    await open()
    await opened.pop()?.close()
    writeFileSync(join(checkout.data, 'PG_VERSION'), '15\n')
    await expect(open()).rejects.toMatchObject({ code: 'database-version' })
    await expect(open()).rejects.toThrow(/PostgreSQL 15/)
  })

  it('says so when the password is lost', async () => {
    await open()
    await opened.pop()?.close()
    rmSync(join(checkout.root, '.data', 'postgres-password'))
    await expect(open()).rejects.toMatchObject({ code: 'database-files' })
  })

  it.runIf(process.getuid?.() === 0)('says which folder its account cannot enter', async () => {
    chmodSync(checkout.root, 0o700)
    await expect(open()).rejects.toMatchObject({ code: 'folder-closed', detail: { closed: checkout.root } })
  })

  it('is not used when DATABASE_URL says where another one is', async () => {
    process.env.DATABASE_URL = outside
    expect((await open()).url).toBe(outside)
    expect(readPostmaster(checkout.data)).toBeUndefined()
  })
})

function causeIn(fact: unknown): unknown {
  return typeof fact === 'object' && fact !== null && 'err' in fact ? fact.err : undefined
}

async function retry<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === 50) throw error
      await sleep(200)
    }
  }
}
