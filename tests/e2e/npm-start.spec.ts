import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { lockHolder } from '@/lib/db/embedded/lock.mjs'

test('SIGTERM ends npm start with 0, and its database with it', async () => {
  test.skip(lockHolder(join('.data', 'owner.json')) !== undefined, 'a portal runs from this folder')
  // It would build, under the feet of the other tests' portals.
  test.skip(
    newestSource() > statSync(join('.next', 'BUILD_ID')).mtimeMs,
    'the sources are newer than the build',
  )
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, NODE_OPTIONS: undefined, DATABASE_URL: undefined, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const ended = once(child, 'exit')
  try {
    const address = () => /igång på (http:\S+)/.exec(said)?.[1] ?? ''
    // The whole library is loaded into a new database.
    await expect.poll(address, { timeout: 600_000 }).not.toBe('')
    await expect.poll(async () => (await fetch(`${address()}/api/health/ready`)).status).toBe(200)
    expect(existsSync(join('.data', 'postgres', 'postmaster.pid'))).toBe(true)
  } finally {
    child.kill('SIGTERM')
  }
  expect(await ended).toEqual([0, null])
  expect(existsSync(join('.data', 'postgres', 'postmaster.pid'))).toBe(false)
})

/** When what the pages are made of was changed last. */
function newestSource(): number {
  const folders = ['app', 'components', 'lib', 'messages', 'public', join('prisma', 'schema')].filter(
    existsSync,
  )
  const inside = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  return Math.max(...inside.map((path) => statSync(path).mtimeMs))
}
