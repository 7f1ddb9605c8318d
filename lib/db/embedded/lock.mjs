// Who uses this checkout's `.data`: one file with the process that does. Plain JavaScript, since `npm start` takes
// the lock before packages are installed.
import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const HELD = Symbol.for('ratt-dorr.locks')

/**
 * @typedef {object} Holder
 * @property {number} pid
 * @property {string} identity what tells the process from a later one that got the same number
 * @property {string} purpose `portal`, or the command that it runs
 */

/**
 * What tells a process from a later one with the same number, or undefined when there is no such process.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function processIdentity(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: there is one, and it belongs to somebody else.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return undefined
  }
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // Fields are counted after the name, which may hold spaces and parentheses; the 22nd is the start time.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      if (fields[0] === 'Z') return undefined
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      return `${boot}/${fields[19]}`
    }
    if (process.platform !== 'win32') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    }
  } catch {
    // Without /proc or ps, the number alone has to do.
  }
  return 'unknown'
}

/**
 * The locks that this process has. On globalThis, since Node.js and tsx each load this module.
 * @type {Set<string>}
 */
const held = globalThis[/** @type {never} */ (HELD)] ?? new Set()
Object.assign(globalThis, { [HELD]: held })

/**
 * The live process that holds the lock, if any.
 * @param {string} file
 * @returns {Holder | undefined}
 */
export function lockHolder(file) {
  const holder = parseHolder(readOrUndefined(file))
  // Our own number in an old lock: a container that starts again hands out the same numbers.
  if (!holder || (holder.pid === process.pid && !held.has(file))) return undefined
  return processIdentity(holder.pid) === holder.identity ? holder : undefined
}

/**
 * Takes the lock for this process. A lock whose process is gone counts as free.
 * @param {string} file
 * @param {string} purpose
 * @returns {{ release: () => void } | { holder: Holder }} the lock, or who has it
 */
export function takeLock(file, purpose) {
  mkdirSync(dirname(file), { recursive: true })
  /** @type {Holder} */
  const me = { pid: process.pid, identity: processIdentity(process.pid) ?? 'unknown', purpose }
  const mine = `${file}.${process.pid}`
  for (let attempt = 0; attempt < 20; attempt++) {
    const before = readOrUndefined(file)
    const holder = lockHolder(file)
    if (holder) return { holder }
    if (before !== undefined) {
      // Of several that find a dead process's lock, one moves it away; and only the one that was looked at.
      const aside = `${mine}.old`
      try {
        renameSync(file, aside)
      } catch {
        continue
      }
      if (readOrUndefined(aside) !== before) linkQuietly(aside, file)
      rmSync(aside, { force: true })
      continue
    }
    writeFileSync(mine, JSON.stringify(me))
    const taken = linkQuietly(mine, file)
    rmSync(mine, { force: true })
    if (!taken) continue
    held.add(file)
    return { release: () => releaseLock(file) }
  }
  return { holder: lockHolder(file) ?? { pid: 0, identity: 'unknown', purpose } }
}

/** @param {string} file */
function releaseLock(file) {
  held.delete(file)
  if (parseHolder(readOrUndefined(file))?.pid === process.pid) rmSync(file, { force: true })
}

/**
 * @param {string} from
 * @param {string} to
 */
function linkQuietly(from, to) {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/** @param {string} file */
function readOrUndefined(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * @param {string | undefined} text
 * @returns {Holder | undefined}
 */
function parseHolder(text) {
  if (text === undefined) return undefined
  try {
    const value = JSON.parse(text)
    if (typeof value?.pid === 'number' && typeof value.identity === 'string') return value
  } catch {
    // Written half by a process that died.
  }
  return undefined
}
