import { afterAll, beforeAll } from 'vitest'
import { db } from '@/lib/db/client'
import { makeDatabase } from './database'

// Each test file has a database of its own, and `db()` is connected to it: files run side by side without meeting.
beforeAll(async () => {
  process.env.DATABASE_URL = await makeDatabase()
})

afterAll(async () => {
  if (process.env.DATABASE_URL) await db().$disconnect()
})
