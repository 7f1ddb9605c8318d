// Stopping: what is running is stopped in reverse order, once, and then the process ends. Plain JavaScript: runs
// before packages are installed.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import process from 'node:process'

/** @type {(() => unknown)[]} */
const cleanups = []
/** @type {Promise<void> | undefined} */
let stopping

/** Is this process on its way out? */
export function isStopping() {
  return stopping !== undefined
}

/**
 * Says what to undo when the process stops.
 * @param {() => unknown} undo
 * @returns {() => void} forgets it again
 */
export function onStop(undo) {
  cleanups.push(undo)
  return () => {
    const at = cleanups.indexOf(undo)
    if (at >= 0) cleanups.splice(at, 1)
  }
}

/** Undoes everything that was registered, newest first. */
export function stopEverything() {
  stopping ??= (async () => {
    while (cleanups.length) {
      try {
        await cleanups.pop()?.()
      } catch (error) {
        process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
      }
    }
  })()
  return stopping
}

/**
 * Stops cleanly on SIGTERM, SIGINT and SIGHUP, and when npm that started us is gone (a killed npm passes nothing on).
 * Ends as a shell has it, with 128 and the signal's number, so that what was interrupted never looks done.
 * @param {{ said?: () => void, endless?: boolean }} [options] `said` is called first; being stopped is how an
 *   `endless` command ends well, with 0
 */
export function stopOnSignals({ said, endless = false } = {}) {
  /** @param {'SIGTERM' | 'SIGINT' | 'SIGHUP'} signal */
  const stop = (signal) => {
    if (stopping) return
    said?.()
    // Something that will not stop must not keep us for ever.
    setTimeout(() => process.exit(1), 45_000).unref()
    stopEverything().then(() => process.exit(endless ? 0 : 128 + constants.signals[signal]))
  }
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) {
    process.on(signal, () => stop(signal))
  }
  if (process.env.npm_lifecycle_event && process.platform !== 'win32') {
    const parent = process.ppid
    setInterval(() => {
      if (process.ppid !== parent) stop('SIGHUP')
    }, 100).unref()
  }
}

/**
 * Runs a program to its end; it is stopped with us.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string, stdout: string }>}
 */
export function run(command, args, options = {}) {
  const { cwd, env = process.env, onLine, shell = false } = options
  return new Promise((done, fail) => {
    // A group of its own: Ctrl+C reaches us first, and children of the child are stopped too.
    const group = process.platform !== 'win32'
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      detached: group,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    let output = ''
    let stdout = ''
    let rest = ''
    /** @param {Buffer} chunk */
    const take = (chunk) => {
      output += chunk.toString()
      if (!onLine) return
      const lines = (rest + chunk.toString()).split(/\r?\n/)
      rest = lines.pop() ?? ''
      for (const line of lines) onLine(line)
    }
    child.stdout.on('data', (chunk) => {
      stdout += chunk.toString()
      take(chunk)
    })
    child.stderr.on('data', take)
    /** @param {NodeJS.Signals} signal */
    const kill = (signal) => {
      try {
        if (group && child.pid) process.kill(-child.pid, signal)
        else child.kill(signal)
      } catch {
        // Gone already.
      }
    }
    const ended = new Promise((resolve) => child.once('close', resolve))
    const forget = onStop(async () => {
      kill('SIGTERM')
      const hard = setTimeout(() => kill('SIGKILL'), 5000)
      await ended
      clearTimeout(hard)
    })
    child.on('error', (error) => {
      forget()
      fail(error)
    })
    child.on('close', (code) => {
      forget()
      // What was waiting for the child must not go on while we stop.
      if (!stopping) done({ code: code ?? 1, output, stdout })
    })
  })
}
