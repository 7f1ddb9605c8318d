import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { log } from '../kernel/log'
import type { ScopeId } from '../kernel/values'
import type { ScopeContents } from './scope-contents'

/** A file's name for a scope: `municipality:lindhaga` as `municipality+lindhaga.json`. */
const fileOf = (scope: ScopeId) => `${scope.replace(':', '+')}.json`

/**
 * What is published, as this machine last read it, on disk: pages and search can start from it while the database is
 * away. One file for each scope, in a folder for each form of the contents: what another version has kept is not read.
 */
export class KeptContents {
  readonly #folder: string

  /** @param root of the app, which has `.data` and `prisma/migrations` */
  constructor(root: string) {
    this.#folder = join(root, '.data', 'published', formOf(root))
  }

  /** Is there something to start from? */
  get exist(): boolean {
    return existsSync(join(this.#folder, fileOf('nation')))
  }

  /** Everything that was kept. A file that cannot be read is left out. */
  read(): Map<ScopeId, ScopeContents> {
    const scopes = new Map<ScopeId, ScopeContents>()
    if (!this.exist) return scopes
    for (const name of readdirSync(this.#folder)) {
      if (!name.endsWith('.json')) continue
      try {
        const contents = JSON.parse(readFileSync(join(this.#folder, name), 'utf8')) as ScopeContents
        scopes.set(contents.scope, contents)
      } catch (error) {
        log().warn({ err: error, file: name }, 'kept contents could not be read')
      }
    }
    return scopes
  }

  /** Keeps what is newer and forgets what is gone. Never fails: the contents are in the database. */
  async keep(newer: readonly ScopeContents[], gone: readonly ScopeId[]): Promise<void> {
    try {
      mkdirSync(this.#folder, { recursive: true })
      for (const contents of newer) {
        const file = join(this.#folder, fileOf(contents.scope))
        const unfinished = `${file}.${process.pid}`
        await writeFile(unfinished, JSON.stringify(contents))
        // Whole or not at all, whoever else reads or is stopped in between.
        renameSync(unfinished, file)
      }
      for (const scope of gone) rmSync(join(this.#folder, fileOf(scope)), { force: true })
    } catch (error) {
      log().warn({ err: error }, 'contents could not be kept on disk')
    }
  }
}

/** The form of the contents: the newest migration, which changes whenever they do. */
function formOf(root: string): string {
  const migrations = readdirSync(join(root, 'prisma', 'migrations')).filter((name) => /^\d{14}_/.test(name))
  return migrations.sort().at(-1) ?? 'none'
}
