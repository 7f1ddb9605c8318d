import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { TEMPLATE } from './postgres'
import { onDatabase, query } from './query'

/**
 * Makes a database and returns its address. It goes with the test server.
 * @param kind `migrated`: with the portal's tables, without rows; `empty`: with nothing at all
 */
export async function makeDatabase(kind: 'migrated' | 'empty' = 'migrated'): Promise<string> {
  return copyNamed(kind === 'migrated' ? TEMPLATE : 'template1')
}

/** Makes a copy of a database, which nobody may be connected to just then, and returns its address. */
export async function copyDatabase(original: string): Promise<string> {
  return copyNamed(new URL(original).pathname.slice(1))
}

async function copyNamed(template: string): Promise<string> {
  const { url } = inject('postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await query(url, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  return onDatabase(url, name)
}
