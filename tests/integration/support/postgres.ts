import type { TestProject } from 'vitest/node'
import { migrate } from '@/lib/db/migrator/migrate'
import { onDatabase, query } from './query'
import { startTemporaryServer } from './temporary-server'

/** The database that each test file's own one is copied from. */
export const TEMPLATE = 'portal_template'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The test server: an address of a database on it, and the folder of its `postmaster.pid`. */
    postgres: { url: string; data: string }
  }
}

/** One PostgreSQL for the whole run, with a migrated database to copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryServer()
  try {
    await query(server.url, `CREATE DATABASE ${TEMPLATE}`)
    await migrate({ url: onDatabase(server.url, TEMPLATE), root: process.cwd() })
    project.provide('postgres', { url: server.url, data: server.data })
  } catch (error) {
    await server.stop()
    throw error
  }
  return () => server.stop()
}
