import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PrismaClient } from '../db/generated/client'
import { AppError } from '../kernel/errors'
import { scopeTree } from '../revision/queries'
import { knownFile } from './files/place'
import { listContentFiles } from './files/read'
import { contentFiles } from './files/write'
import type { ContentRecord } from './records'
import { readStoredScope } from './stored'

/** What an export did, as paths from the folder. */
export interface ExportSummary {
  written: string[]
  unchanged: string[]
  removed: string[]
}

/**
 * Writes the database's contents as files in canonical form: the same records give the same bytes. Content files
 * whose records are gone are removed; other files are left alone.
 * @throws AppError `conflict` when the database has no municipality: nothing is removed for an empty database
 */
export async function exportContent(db: PrismaClient, folder: string): Promise<ExportSummary> {
  const files = contentFiles(await readEverything(db))
  if (![...files.keys()].some((file) => file.endsWith('/municipality.yaml'))) {
    throw new AppError('conflict', 'Databasen har inga kommuner, så det finns inget att skriva ut.', {
      remedy: 'Läs in innehållet först: npm run content:import',
    })
  }
  const summary: ExportSummary = { written: [], unchanged: [], removed: [] }
  for (const [file, text] of files) {
    const path = join(folder, file)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) {
      summary.unchanged.push(file)
      continue
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    summary.written.push(file)
  }
  for (const file of existsSync(folder) ? listContentFiles(folder) : []) {
    if (files.has(file) || !knownFile(file)) continue
    rmSync(join(folder, file))
    removeEmptyFolders(folder, dirname(file))
    summary.removed.push(file)
  }
  return summary
}

/** All scopes as they are at one moment. */
async function readEverything(db: PrismaClient): Promise<ContentRecord[]> {
  return db.$transaction(
    async (tx) => {
      const records: ContentRecord[] = []
      for (const { id } of await scopeTree(tx)) records.push(...(await readStoredScope(tx, id)))
      return records
    },
    { isolationLevel: 'RepeatableRead' },
  )
}

function removeEmptyFolders(root: string, folder: string): void {
  if (folder === '.' || readdirSync(join(root, folder)).length > 0) return
  rmdirSync(join(root, folder))
  removeEmptyFolders(root, dirname(folder))
}
