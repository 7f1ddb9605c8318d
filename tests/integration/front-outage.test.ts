import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Front } from '@/lib/page-server/front'
import { until } from '../support/until'
import { GUIDE, POLL_MS, startOver, temporaryApp } from './support/front'

const EMPTY = 'Inget innehåll än'

let root: string
let front: Front

const databaseGoesAway = () => writeFileSync(path.join(root, 'database-away'), '')
const databaseComesBack = () => rmSync(path.join(root, 'database-away'), { force: true })

async function get(target: string) {
  const response = await fetch(`http://127.0.0.1:${front.port}${target}`)
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  }
}

/** The renderer itself says that it is there, and what it knows. */
async function rendererSays(ready: { database: boolean; revision: number | null }): Promise<boolean> {
  const { pages, ...said } = JSON.parse((await get('/api/health/ready')).text)
  return pages.total === 1 && said.database === ready.database && said.revision === ready.revision
}

async function killRenderer(): Promise<void> {
  const pid = front.rendererPid() ?? 0
  process.kill(pid, 'SIGKILL')
  await until(async () => front.rendererPid() !== undefined && front.rendererPid() !== pid)
}

async function expectEmptyStyle(target: string, status: number): Promise<void> {
  const got = await get(target)
  expect(got).toMatchObject({ status, text: '' })
  expect(got.headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'content-length': '0',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  })
  expect(got.headers['retry-after']).toBe(status === 503 ? '5' : undefined)
}

/** Long enough for the front to have looked, and asked for its ready pages anew, several times. */
const someLooks = () => new Promise((resolve) => setTimeout(resolve, 10 * POLL_MS))

beforeAll(() => {
  root = temporaryApp()
})

afterAll(() => rmSync(root, { recursive: true }))

describe('the renderer is restarted while the database is away', () => {
  beforeAll(async () => {
    front = await startOver(root)
    // The pages of all languages are ready once the last of them is.
    await until(async () => (await get('/ar/lindhaga/%00')).text.includes('خطأ'))
    databaseGoesAway()
  })

  afterAll(async () => {
    databaseComesBack()
    await front.close()
  })

  it('nobody notices as long as it lives', async () => {
    await until(() => rendererSays({ database: false, revision: 7 }))
    expect((await get('/lindhaga/lang')).status).toBe(200)
  })

  it('and then its page that says nothing gives way to the one with the number, however long it lasts', async () => {
    await killRenderer()
    await until(() => rendererSays({ database: false, revision: null }))
    for (let round = 0; round < 2; round += 1) {
      for (const [target, words] of [
        ['/lindhaga', GUIDE],
        ['/lindhaga/behov/ledsagning', GUIDE],
        ['/lindhaga/fel', GUIDE],
        ['/lindhaga/%00', GUIDE],
        ['/ar/lindhaga/akut', 'خطأ'],
      ] as const) {
        const got = await get(target)
        expect(got.status, target).toBe(target.includes('%00') ? 400 : 503)
        expect(got.text, target).toContain(words)
        expect(got.text, target).not.toContain(EMPTY)
        expect(got.headers, target).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
        if (got.status === 503) expect(got.headers['retry-after'], target).toBe('5')
      }
      await someLooks()
    }
  })

  it('also when it is restarted once more', async () => {
    await killRenderer()
    await until(() => rendererSays({ database: false, revision: null }))
    await someLooks()
    expect((await get('/lindhaga')).text).toContain(GUIDE)
  })

  it('where no municipality is known, its own page says when to come back', async () => {
    for (const target of ['/', '/finns-inte']) {
      const got = await get(target)
      expect(got).toMatchObject({ status: 503, headers: { 'retry-after': '5', 'x-robots-tag': 'noindex' } })
      expect(got.text).toContain(EMPTY)
      expect(Object.keys(got.headers).filter((name) => name.startsWith('x-rd-'))).toEqual([])
    }
  })

  it('programs are told when to come back', async () => {
    const got = await get('/api/v1/search?municipality=lindhaga&q=a')
    expect(got).toMatchObject({ status: 503, headers: { 'retry-after': '5', 'x-robots-tag': 'noindex' } })
    expect(got.headers['content-type']).toMatch(/json/)
  })

  it('colours that cannot be had are an empty style sheet that nobody keeps', async () => {
    await expectEmptyStyle('/tema/lindhaga.1f3a9c2e.css', 500)
    const pid = front.rendererPid() ?? 0
    process.kill(pid, 'SIGKILL')
    await until(async () => front.rendererPid() === undefined)
    await expectEmptyStyle('/tema/lindhaga.1f3a9c2e.css', 503)
    await until(() => rendererSays({ database: false, revision: null }))
  })

  it('all is as before when the database is back', async () => {
    databaseComesBack()
    await until(() => rendererSays({ database: true, revision: 7 }))
    expect((await get('/lindhaga/lang')).status).toBe(200)
    const colours = await get('/tema/lindhaga.1f3a9c2e.css')
    expect(colours).toMatchObject({ status: 200, text: ':root{--accent:#123456}' })
    expect(colours.headers['cache-control']).toContain('immutable')
    expect(colours.headers).not.toHaveProperty('x-robots-tag')
    await expectEmptyStyle('/tema/finns-inte.css', 404)
    await someLooks()
    expect((await get('/lindhaga/%00')).text).toContain(GUIDE)
  })
})

describe('the front is started while the database is away', () => {
  beforeEach(async () => {
    databaseGoesAway()
    front = await startOver(root)
    return async () => {
      databaseComesBack()
      await front.close()
    }
  })

  it("gives the renderer's page, and the number as soon as it can be known", async () => {
    await someLooks()
    const got = await get('/lindhaga')
    expect(got).toMatchObject({ status: 503, headers: { 'retry-after': '5' } })
    expect(got.text).toContain(EMPTY)
    databaseComesBack()
    await until(async () => (await get('/lindhaga/%00')).text.includes(GUIDE))
  })
})
