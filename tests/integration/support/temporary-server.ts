import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closedFolder, serverAccount } from '@/lib/db/embedded/account'
import { findBinaries } from '@/lib/db/embedded/binaries'
import { lockHolder, takeLock } from '@/lib/db/embedded/lock.mjs'
import { isServerOf, readPostmaster } from '@/lib/db/embedded/postmaster'
import { type ServerPlace, startServer } from '@/lib/db/embedded/server'

/** A PostgreSQL for tests, gone without a trace after `stop`. */
export interface TemporaryServer {
  /** An address of a database on it, with the right to make others. */
  url: string
  /** The folder that holds its `postmaster.pid`. */
  data: string
  pid: number
  stop(): Promise<void>
}

const PREFIX = 'ratt-dorr-test-'

/**
 * Starts a PostgreSQL with its data in the temporary folder. Its programs are copied there too when the account
 * that it runs as cannot enter the checkout, so that tests run wherever the checkout is.
 */
export async function startTemporaryServer(): Promise<TemporaryServer> {
  sweep()
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  chmodSync(folder, 0o755)
  const lock = takeLock(join(folder, 'owner.json'), 'test')
  const data = join(folder, 'postgres')
  const place: ServerPlace = {
    binaries: reachableBinaries(folder, data),
    data,
    passwordFile: join(folder, 'password'),
    // Nothing here has to survive a power cut.
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' },
  }
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const server = await startServer(place)
    return {
      url: server.url,
      pid: server.pid,
      data,
      stop: async () => {
        await server.stop()
        if ('release' in lock) lock.release()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}

/** PostgreSQL's programs where the account that will run them can reach them. */
export function reachableBinaries(folder: string, data: string): string {
  const binaries = findBinaries(process.cwd())
  const account = serverAccount(data)
  if (!account || !closedFolder(join(binaries, 'bin'), account)) return binaries
  const copy = join(folder, 'programs')
  cpSync(binaries, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

/** Ends and removes what a killed test run left behind. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX) || name.startsWith(`${PREFIX}${process.pid}-`)) continue
    const folder = join(tmpdir(), name)
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (age < 60_000 || lockHolder(join(folder, 'owner.json'))) continue
    const data = join(folder, 'postgres')
    const left = readPostmaster(data)
    if (left && isServerOf(left.pid, data)) process.kill(left.pid, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}
