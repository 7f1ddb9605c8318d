// npm start (and npm run dev): from a clean checkout to a portal that answers. Plain JavaScript: runs before
// packages are installed; scripts/portal.ts goes on from there.
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import './warnings.mjs'
import { takeLock } from '../lib/db/embedded/lock.mjs'
import { buildIfNeeded } from './build.mjs'
import { Failure, reportFailure } from './failure.mjs'
import { isStopping, onStop, stopEverything, stopOnSignals } from './lifetime.mjs'
import { duration, say } from './progress.mjs'
import { checkNode, root, setup } from './setup.mjs'

const dev = process.argv.includes('--dev')
const began = Date.now()

stopOnSignals({ said: () => say('\nStoppar …'), endless: true })
process.on('uncaughtException', (error) => fail(error))

try {
  checkNode()
  process.chdir(root)
  const port = readPort(process.env.PORT)
  holdFolder()
  // Before the long steps: nobody should wait for a minute to hear this.
  await checkPort(port, process.env.HOST)
  await setup()
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const { register } = await import('tsx/esm/api')
  register()
  /** @type {typeof import('./portal')} */
  const { startPortal } = await import(new URL('./portal.ts', import.meta.url).href)
  const url = await startPortal({
    root,
    port,
    host: process.env.HOST || undefined,
    dev,
    build: buildIfNeeded,
  })
  if (!isStopping()) {
    say(`\nPortalen är igång på ${url} (det tog ${duration(Date.now() - began)}). Stoppa den med Ctrl+C.`)
  }
} catch (error) {
  await fail(error)
}

/** @param {unknown} error */
async function fail(error) {
  // What breaks because we are stopping is no news.
  if (isStopping()) return
  reportFailure(error)
  await stopEverything()
  process.exit(1)
}

/** One portal per folder: it owns the database and the build. */
function holdFolder() {
  mkdirSync(join(root, '.data'), { recursive: true })
  const lock = takeLock(join(root, '.data', 'owner.json'), 'portal')
  if ('release' in lock) {
    onStop(lock.release)
    return
  }
  const { pid, purpose } = lock.holder
  throw purpose === 'portal'
    ? new Failure(
        `Portalen körs redan från den här mappen (process ${pid}).`,
        'Använd den, eller stoppa den innan du startar en ny.',
      )
    : new Failure(
        `Ett annat kommando (${purpose}, process ${pid}) använder databasen just nu.`,
        'Vänta tills det är klart och starta igen.',
      )
}

/** @param {string | undefined} text */
function readPort(text) {
  const port = Number(text || 3000)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Failure(
    `PORT=${text} är inget portnummer.`,
    'Ange ett tal mellan 1 och 65535, till exempel PORT=3000.',
  )
}

/**
 * @param {number} port
 * @param {string | undefined} host
 */
async function checkPort(port, host) {
  // The wildcard address can be free while somebody listens on the loopback one.
  for (const address of host ? [host] : [undefined, '127.0.0.1']) {
    const code = await tryPort(port, address)
    if (code === 'EADDRINUSE') {
      throw new Failure(
        `Port ${port} är upptagen av ett annat program.`,
        `Stoppa det, eller välj en annan port: PORT=${port + 1} npm start.`,
      )
    }
    if (code === 'EACCES') {
      throw new Failure(
        `Port ${port} kräver högre rättigheter.`,
        'Välj en port över 1023, till exempel PORT=3000 npm start.',
      )
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new Failure(
        `Datorn har inte adressen ${host}.`,
        'Rätta HOST, eller ta bort den så lyssnar portalen på alla.',
      )
    }
  }
}

/**
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<string | undefined>} why it cannot be had
 */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? 'unknown'))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })
}
