import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { takeLock } from '@/lib/db/embedded/lock.mjs'
import { lockFile } from '@/lib/db/embedded/open'
import { isServerOf, readPostmaster } from '@/lib/db/embedded/postmaster'
import { type Checkout, fullCheckout } from './support/checkout'

let checkout: Checkout
let children: ChildProcess[]

beforeEach(() => {
  checkout = fullCheckout()
  children = []
})

afterEach(() => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL')
  checkout.remove()
})

/** Runs `node …` in the checkout, as npm would. */
function command(...args: string[]) {
  const child = spawn(process.execPath, args, {
    cwd: checkout.root,
    env: { ...process.env, DATABASE_URL: undefined, NODE_OPTIONS: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    said.stdout += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    said.stderr += chunk.toString()
  })
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }))
  return { child, ended }
}

const script = (name: string, ...words: string[]) =>
  command('scripts/run.mjs', `scripts/${name}.ts`, ...words)

describe('a command', () => {
  it.each([
    ['content-import', '--replac', 'npm run content:import'],
    ['content-import', '--replace=nej', 'npm run content:import'],
    ['content-export', '--replace', 'npm run content:export'],
    ['new-migration', '--emtpy', 'npm run db:migration'],
  ])('refuses an option that it does not have: %s %s', async (name, option, usage) => {
    const { code, stderr } = await script(name, option).ended
    expect(code).toBe(1)
    expect(stderr.trim()).toMatch(
      new RegExp(`^Flaggan ${option.split('=')[0]} går inte att använda här: skriv ${usage}.*$`),
    )
    expect(readPostmaster(checkout.data)).toBeUndefined()
  })

  it('refuses more folders than it takes', async () => {
    const { code, stderr } = await script('content-import', 'content', 'annat').ended
    expect(code).toBe(1)
    expect(stderr.trim()).toMatch(/^annat är ett ord för mycket: skriv npm run content:import.*$/)
  })

  it.each([
    ['content-import', 'SIGINT', 130],
    ['content-export', 'SIGTERM', 143],
  ] as const)(
    'that is interrupted does not look done, and leaves no database: %s',
    async (name, signal, ends) => {
      // Holds it where it is, with its database up.
      const slow = join(checkout.root, 'prisma', 'migrations', '29990101000000_slow')
      mkdirSync(slow)
      writeFileSync(join(slow, 'migration.sql'), 'SELECT pg_sleep(60);')
      const { child, ended } = script(name)
      await vi.waitFor(() => expect(readPostmaster(checkout.data)?.ready).toBe(true), 60_000)
      const pid = readPostmaster(checkout.data)?.pid ?? 0
      child.kill(signal)
      expect(await ended).toEqual({ code: ends, stdout: '', stderr: '' })
      expect(isServerOf(pid, checkout.data)).toBe(false)
      expect(readPostmaster(checkout.data)).toBeUndefined()
    },
  )

  it('that builds leaves the pages of a portal that runs alone', async () => {
    const lock = takeLock(lockFile(checkout.root), 'portal')
    const { code, stderr } = await command('scripts/build.mjs').ended
    expect(code).toBe(1)
    expect(stderr.trim()).toMatch(
      new RegExp(`^Portalen .*\\(process ${process.pid}\\) använder de byggda sidorna: stoppa den .*$`),
    )
    if ('release' in lock) lock.release()
  })

  it('that tests ends with what passed and what failed, alone on the last line', async () => {
    const { code, stdout, stderr } = await command('scripts/test.mjs', 'ingen').ended
    expect(code).toBe(1)
    expect(stderr).toContain('Det finns ingen testdel ingen')
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed')
  })
})
