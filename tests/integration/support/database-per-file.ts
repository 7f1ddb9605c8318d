import { afterAll, beforeAll } from 'vitest'
import { createClient, db } from '@/lib/db/client'
import { once } from '@/lib/kernel/process'
import { makeDatabase } from './database'

// Each test file has a database of its own, and `db()` is connected to it: files run side by side without meeting.
beforeAll(async () => {
  const url = await makeDatabase()
  process.env.DATABASE_URL = url
  // On a machine that others share a statement may take longer than a visitor is kept waiting.
  once('db', () => createClient({ url, queryTimeoutMillis: 60_000 }))
})

afterAll(async () => {
  if (process.env.DATABASE_URL) await db().$disconnect()
})
