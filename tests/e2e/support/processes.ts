import { execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

interface ProcessFact {
  pid: number
  parent: number
  command: string
}

/** Every process of this machine that we may see. */
function processes(): ProcessFact[] {
  if (process.platform !== 'linux') {
    return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' })
      .split('\n')
      .flatMap((line) => {
        const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
        return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }]
      })
  }
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      // The name of the program stands in brackets and may hold anything.
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
      return [{ pid: Number(name), parent, command }]
    } catch {
      // It ended while we looked.
      return []
    }
  })
}

/** Sends a signal to a PostgreSQL and all of its own processes, which form no group. */
export function signalDatabase(pid: number, signal: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL'): void {
  const children = processes().filter(({ parent }) => parent === pid)
  for (const target of [pid, ...children.map((child) => child.pid)]) {
    try {
      process.kill(target, signal)
    } catch {
      // It ended with the others.
    }
  }
}

/** The Next.js process of a portal. */
export function rendererOf(portal: number): number | undefined {
  return processes().find(({ parent, command }) => parent === portal && command.includes('page-server'))?.pid
}

/** Is there such a process? */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Starts a PostgreSQL that was killed, as it was started before, and gives back its process. */
export function restartDatabase(data: string): number {
  rmSync(join(data, 'postmaster.pid'), { force: true })
  // The line that it was started with: the program, and its arguments in quotation marks.
  const [program = '', ...rest] = readFileSync(join(data, 'postmaster.opts'), 'utf8')
    .trim()
    .split(/ (?=")/)
  const { uid, gid } = statSync(data)
  const child = spawn(
    program,
    rest.map((argument) => argument.replace(/^"|"$/g, '')),
    { cwd: data, stdio: 'ignore', ...(process.getuid?.() === 0 ? { uid, gid } : {}) },
  )
  if (child.pid === undefined) throw new Error('PostgreSQL could not be started again')
  child.unref()
  return child.pid
}
