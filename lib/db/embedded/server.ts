import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { AppError } from '../../kernel/errors'
import { type Account, closedFolder, serverAccount } from './account'
import { programVersion, runProgram } from './binaries'
import { isServerOf, readPostmaster } from './postmaster'

const USER = 'rattdorr'
const DATABASE = 'rattdorr'

/** Where a server of our own has its programs, its data and its password. */
export interface ServerPlace {
  /** PostgreSQL's folder, with `bin` in it. */
  binaries: string
  data: string
  passwordFile: string
  /** Settings beside those that are always made; tests turn durability off. */
  settings?: Readonly<Record<string, string>>
}

/** A server that runs. */
export interface RunningServer {
  url: string
  pid: number
  /** Ends it: connections are cut, everything is written down. Does nothing the second time. */
  stop(): Promise<void>
}

/**
 * Starts the server, making its data first when there are none. Whatever an interrupted start or a killed portal
 * left behind is cleared; the caller holds the lock, so nobody else uses the folder.
 * @throws AppError with what to do, when it cannot be started
 */
export async function startServer(place: ServerPlace, wantedPort?: number): Promise<RunningServer> {
  const account = serverAccount(place.data)
  if (account) assertOpen(place, account)
  const version = await programVersion(place.binaries, account)
  if (!existsSync(join(place.data, 'PG_VERSION'))) await initialise(place, account)
  assertVersion(place.data, version)
  const password = readPassword(place)
  await stopLeftOver(place, account)

  writeSettings(place, account)
  const port = await launch(place, account, wantedPort)
  const running = readPostmaster(place.data)
  const url = serverUrl(port, password)
  await ensureDatabase(url)
  let stopped: Promise<void> | undefined
  return {
    url,
    pid: running?.pid ?? 0,
    stop: () => {
      stopped ??= stopServer(place, account)
      return stopped
    },
  }
}

/** The address of a server that another process started, when it is ready. */
export function runningServerUrl(place: Pick<ServerPlace, 'data' | 'passwordFile'>): string | undefined {
  const postmaster = readPostmaster(place.data)
  if (!postmaster?.ready || !isServerOf(postmaster.pid, place.data)) return undefined
  return serverUrl(postmaster.port, readPassword(place))
}

function serverUrl(port: number, password: string): string {
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`
}

/** Programs and data must be within reach of the account that the server runs as. */
function assertOpen(place: ServerPlace, account: Account): void {
  const closed =
    closedFolder(join(place.binaries, 'bin'), account) ?? closedFolder(dirname(place.data), account)
  if (!closed) return
  throw new AppError(
    'folder-closed',
    `Databasen körs som användaren ${account.name}, som inte kommer in i mappen ${closed}.`,
    {
      remedy:
        'Flytta projektet till en mapp som alla får läsa, till exempel under /srv, eller starta som en vanlig användare.',
      detail: { closed },
    },
  )
}

/**
 * Makes the data in a folder beside, and gives it its name when it is whole: an interruption leaves nothing that
 * looks finished.
 */
async function initialise(place: ServerPlace, account: Account | undefined): Promise<void> {
  const parent = dirname(place.data)
  mkdirSync(parent, { recursive: true })
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${basename(place.data)}.new-`))
      rmSync(join(parent, name), { recursive: true, force: true })
  }
  if (!existsSync(place.passwordFile)) {
    writeFileSync(place.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  }
  const fresh = `${place.data}.new-${process.pid}`
  const passwordCopy = `${fresh}.password`
  try {
    mkdirSync(fresh, { mode: 0o700 })
    writeFileSync(passwordCopy, readFileSync(place.passwordFile), { mode: 0o600 })
    if (account) {
      chownSync(fresh, account.uid, account.gid)
      chownSync(passwordCopy, account.uid, account.gid)
    }
    const { code, output } = await runProgram(
      place.binaries,
      'initdb',
      [
        `--pgdata=${fresh}`,
        `--username=${USER}`,
        `--pwfile=${passwordCopy}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // The same order and case on every system; Swedish order is asked for where it is needed.
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--data-checksums',
      ],
      account,
    )
    if (code !== 0) throw serverFailure('Databasens filer kunde inte skapas.', output)
    // Leftovers of a data folder that never became one.
    rmSync(place.data, { recursive: true, force: true })
    renameSync(fresh, place.data)
  } finally {
    rmSync(passwordCopy, { force: true })
    rmSync(fresh, { recursive: true, force: true })
  }
}

function assertVersion(data: string, version: number): void {
  const made = Number(readFileSync(join(data, 'PG_VERSION'), 'utf8').trim())
  if (made === version) return
  throw new AppError(
    'database-version',
    `Databasen i ${data} är gjord med PostgreSQL ${made}, men här finns ${version}.`,
    {
      remedy: `Använd den version av projektet som hade PostgreSQL ${made}, eller flytta undan mappen för att börja om.`,
      detail: { made, version },
    },
  )
}

function readPassword(place: Pick<ServerPlace, 'passwordFile' | 'data'>): string {
  try {
    return readFileSync(place.passwordFile, 'utf8').trim()
  } catch (cause) {
    throw new AppError('database-files', `Databasens lösenord i ${place.passwordFile} går inte att läsa.`, {
      remedy: `Lägg tillbaka filen, eller flytta undan ${place.data} för att börja om.`,
      cause,
    })
  }
}

/** Ends a server that a killed portal left, and removes a `postmaster.pid` that is nobody's. */
async function stopLeftOver(place: ServerPlace, account: Account | undefined): Promise<void> {
  const left = readPostmaster(place.data)
  if (left && isServerOf(left.pid, place.data)) {
    // One that was paused could not hear that it should stop.
    if (process.platform !== 'win32') signalQuietly(left.pid, 'SIGCONT')
    await stopServer(place, account)
  } else {
    rmSync(join(place.data, 'postmaster.pid'), { force: true })
  }
}

function signalQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Gone in the meantime.
  }
}

async function stopServer(place: ServerPlace, account: Account | undefined): Promise<void> {
  const pid = readPostmaster(place.data)?.pid
  for (const mode of ['fast', 'immediate']) {
    const args = ['stop', '-D', place.data, '-m', mode, '-w', '-t', '20', '-s']
    const { code, output } = await runProgram(place.binaries, 'pg_ctl', args, account)
    const left = readPostmaster(place.data)
    // One that was killed leaves its file behind: there is nothing to stop.
    if (code === 0 || !left || !isServerOf(left.pid, place.data)) break
    if (mode === 'immediate') throw serverFailure('Databasen gick inte att stoppa.', output)
  }
  // The server takes its file away a moment before it is gone itself.
  for (let look = 0; pid !== undefined && look < 100 && isServerOf(pid, place.data); look++) await sleep(50)
}

function writeSettings(place: ServerPlace, account: Account | undefined): void {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // A power cut must not lose what was published.
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...place.settings,
  }
  const main = join(place.data, 'postgresql.conf')
  const include = "include_if_exists = 'portal.conf'"
  const text = readFileSync(main, 'utf8')
  const owned = account ? { uid: account.uid, gid: account.gid } : undefined
  if (!text.includes(include)) replaceFile(main, `${text}\n${include}\n`, owned)
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`)
  replaceFile(join(place.data, 'portal.conf'), `# Written at each start.\n${lines.join('\n')}\n`, owned)
}

/** Writes a file whole or not at all. */
function replaceFile(path: string, text: string, owner: { uid: number; gid: number } | undefined): void {
  const fresh = `${path}.new`
  rmSync(fresh, { force: true })
  const file = openSync(fresh, 'wx', 0o600)
  writeFileSync(file, text)
  fsyncSync(file)
  closeSync(file)
  if (owner) chownSync(fresh, owner.uid, owner.gid)
  renameSync(fresh, path)
}

/** Starts the server on a free port of this machine and returns the port. */
async function launch(
  place: ServerPlace,
  account: Account | undefined,
  wantedPort: number | undefined,
): Promise<number> {
  const logFile = join(place.data, 'server.log')
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000)
    renameSync(logFile, `${logFile}.1`)
  const deadline = Date.now() + 90_000
  for (;;) {
    const port = wantedPort ?? (await freePort())
    const before = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
    const args = ['start', '-D', place.data, '-w', '-t', '60', '-s', '-l', logFile, '-o', `-p ${port}`]
    const { code, output } = await runProgram(place.binaries, 'pg_ctl', args, account)
    if (code === 0) return port
    const logged = existsSync(logFile) ? readFileSync(logFile).subarray(before).toString() : ''
    // Somebody was quicker to take the port, or the processes of a server that died are on their way out.
    const passing = /Address already in use|pre-existing shared memory block/.test(logged)
    if (!passing || Date.now() > deadline) {
      throw serverFailure('Databasen startade inte.', `${output}\n${logged}`, logFile)
    }
    await sleep(500)
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => done(port))
    })
  })
}

async function ensureDatabase(url: string): Promise<void> {
  const admin = new URL(url)
  admin.pathname = '/postgres'
  const client = new Client({ connectionString: admin.href, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`)
  } finally {
    await client.end()
  }
}

function serverFailure(message: string, output: string, logFile?: string): Error {
  if (/No space left on device|could not extend file/.test(output))
    return Object.assign(new Error(message), { code: 'ENOSPC' })
  const said = output.split('\n').filter((line) => /FATAL|PANIC|ERROR|error:/.test(line))
  return new AppError('database-files', [message, ...said.slice(-2)].join(' '), {
    remedy: logFile ? `Se ${logFile} för mer.` : REMEDY_OWN,
    detail: { output },
  })
}

const REMEDY_OWN = 'Ange en egen PostgreSQL (15 eller nyare) i DATABASE_URL om felet består.'

/** Opens a folder to others than its owner, so that the server's account can pass through it. */
export function openToServer(folder: string): void {
  mkdirSync(folder, { recursive: true })
  if (process.platform !== 'win32' && process.getuid?.() === 0) chmodSync(resolve(folder), 0o755)
}
