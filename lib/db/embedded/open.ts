import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../../kernel/errors'
import { log } from '../../kernel/log'
import { findBinaries } from './binaries'
import { lockHolder, takeLock } from './lock.mjs'
import { isServerOf, readPostmaster } from './postmaster'
import { openToServer, type RunningServer, runningServerUrl, type ServerPlace, startServer } from './server'

/** A database that can be connected to until `close`. */
export interface OpenDatabase {
  url: string
  close(): Promise<void>
}

/** The lock of this checkout: whoever has it may start and stop the embedded server. */
export function lockFile(root: string): string {
  return join(root, '.data', 'owner.json')
}

/**
 * The database for a command: `DATABASE_URL` when it is set, otherwise the portal's own one. A portal that runs is
 * joined; otherwise the server is started, and stopped again at `close`.
 */
export async function openDatabase(root: string, purpose: string): Promise<OpenDatabase> {
  const url = process.env.DATABASE_URL
  if (url) return { url, close: async () => {} }
  const lock = takeLock(lockFile(root), purpose)
  if ('holder' in lock) return { url: await joinServer(root), close: async () => {} }
  try {
    const server = await startServer(place(root))
    return {
      url: server.url,
      close: async () => {
        await server.stop()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * The database of the portal itself, which holds the lock already. A server that dies without having been told to
 * is started again, on the same address.
 * @param lookEvery milliseconds between looks at it
 */
export async function openOwnDatabase(root: string, lookEvery = 10_000): Promise<OpenDatabase> {
  let server = await startServer(place(root))
  const { url } = server
  let closing = false
  let reviving: Promise<RunningServer> | undefined
  let told: string | undefined
  const watch = setInterval(() => {
    if (closing || reviving) return
    const postmaster = readPostmaster(place(root).data)
    // No file: somebody stopped it on purpose.
    if (!postmaster || isServerOf(postmaster.pid, place(root).data)) return
    reviving = startServer(place(root), Number(new URL(url).port))
    reviving.then(
      (revived) => {
        server = revived
        reviving = undefined
        told = undefined
        log().warn('the database had died and was started again')
      },
      (error: Error) => {
        reviving = undefined
        // Each look tries again; what is wrong is said once.
        if (told !== error.message) log().error({ err: error }, 'the database could not be started again')
        told = error.message
      },
    )
  }, lookEvery)
  watch.unref()
  return {
    url,
    close: async () => {
      closing = true
      clearInterval(watch)
      await reviving?.catch(() => {})
      await server.stop()
    },
  }
}

function place(root: string): ServerPlace {
  const folder = join(root, '.data')
  openToServer(folder)
  return {
    binaries: findBinaries(root),
    data: join(folder, 'postgres'),
    passwordFile: join(folder, 'postgres-password'),
  }
}

/** Waits for the server of the process that has the lock. */
async function joinServer(root: string): Promise<string> {
  const folder = join(root, '.data')
  const where = { data: join(folder, 'postgres'), passwordFile: join(folder, 'postgres-password') }
  for (let waited = 0; waited < 60_000; waited += 250) {
    const url = runningServerUrl(where)
    if (url) return url
    if (!lockHolder(lockFile(root))) break
    await sleep(250)
  }
  throw new AppError('database-busy', 'Databasen hålls av ett annat kommando som inte blev klart.', {
    remedy: 'Vänta tills det är klart, eller stoppa det, och försök igen.',
  })
}
