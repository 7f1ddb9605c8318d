import { rmSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { log } from '@/lib/kernel/log'
import { PROBLEM_TYPE } from '@/lib/kernel/problem'
import type { Front } from '@/lib/page-server/front'
import type { Limits } from '@/lib/page-server/limits'
import { until } from '../support/until'
import {
  GUIDE,
  send,
  sendRaw,
  sharedFront,
  startOver,
  untilBegun,
  untilReady,
  writeFiles,
} from './support/front'

/** Each has a file that is gone when it is asked for. */
const FOLDERS = ['lindhaga', 'ar/lindhaga', 'api/v1']
const QUICK = { pollMs: 100, drainMs: 2_000, restartFirstMs: 50 }

const shared = sharedFront(
  (root) => {
    for (const folder of FOLDERS) writeFiles(root, { [`public/${folder}/kim.txt`]: 'soon gone' })
  },
  { limits: QUICK },
)
const { get } = shared

/** Tries something on a front of its own with tight limits: on a busy machine they would trouble the other tests. */
async function withLimits(limits: Partial<Limits>, trial: (front: Front) => Promise<void>): Promise<void> {
  const front = await startOver(shared.root, { limits: { ...QUICK, ...limits } })
  try {
    await untilReady(front)
    await trial(front)
  } finally {
    await front.close()
  }
}

describe('when something breaks', () => {
  it('a visitor who leaves ends the rendering', async () => {
    const before = JSON.parse((await get('/api/v1/ended')).text).length
    await new Promise<void>((resolve) => {
      const outgoing = request(
        { host: '127.0.0.1', port: shared.front.port, path: '/lindhaga/utan-slut' },
        (response) => {
          response.on('error', () => undefined)
          response.once('data', () => {
            outgoing.destroy()
            resolve()
          })
        },
      )
      outgoing.on('error', () => undefined)
      outgoing.end()
    })
    await until(async () => JSON.parse((await get('/api/v1/ended')).text).length > before)
  })

  it('half a page does not look whole', async () => {
    await expect(get('/lindhaga/halv')).rejects.toThrow()
  })

  it('a page that takes too long becomes one that says so', () =>
    withLimits({ renderTimeoutMs: 300 }, async ({ port }) => {
      const got = await send(port, '/lindhaga/trog')
      expect(got.status).toBe(503)
      expect(got.headers['retry-after']).toBe('5')
      expect(got.text).toContain(GUIDE)
    }))

  it('a slow sender is sent away and holds up nobody', () =>
    withLimits({ headersTimeoutMs: 3_000, requestTimeoutMs: 5_000, checkEveryMs: 100 }, async ({ port }) => {
      const slow = sendRaw(port, 'GET / HTTP/1.1\r\nHost: a\r\n', { ms: 100, bytes: 'X: y\r\n' })
      const slowBody = sendRaw(port, 'POST /lindhaga HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n', {
        ms: 100,
        bytes: 'a',
      })
      expect((await send(port, '/lindhaga/lang')).status).toBe(200)
      expect(await slow).toMatch(/^HTTP\/1.1 408 [\s\S]*<h1>/)
      await slowBody
      expect((await send(port, '/lindhaga/lang')).status).toBe(200)
    }))

  it('a killed renderer means a ready page', () =>
    // None is started again while it is looked at.
    withLimits({ restartFirstMs: 600_000, restartMostMs: 600_000 }, async (front) => {
      const underWay = send(front.port, '/lindhaga/trog')
      await untilBegun(front, 'trog')
      process.kill(front.rendererPid() ?? 0, 'SIGKILL')
      expect((await underWay).status).toBe(503)
      const got = await send(front.port, '/lindhaga/lang')
      expect(got.status).toBe(503)
      expect(got.headers['retry-after']).toBe('5')
      expect(got.headers['cache-control']).toBe('no-store')
      expect(got.text).toContain(GUIDE)
      expect((await send(front.port, '/api/v1/search')).headers['content-type']).toBe(PROBLEM_TYPE)
      expect(await send(front.port, '/api/health/ready')).toMatchObject({
        status: 503,
        text: '{"pages":{"done":0,"total":0},"database":false,"revision":null}',
      })
      expect(await send(front.port, '/api/health/live')).toMatchObject({
        status: 200,
        text: '{"status":"live"}',
      })
    }))

  it('a killed renderer is started again, and the pages are the ordinary ones', async () => {
    const pid = shared.front.rendererPid() ?? 0
    process.kill(pid, 'SIGKILL')
    await until(async () => ![undefined, pid].includes(shared.front.rendererPid()))
    await until(async () => (await get('/lindhaga/lang')).status === 200)
  })

  it('a fault of the front itself is answered like any other, and the log knows where it is', async () => {
    const told = vi.spyOn(log(), 'error')
    for (const folder of FOLDERS) {
      rmSync(path.join(shared.root, 'public', folder, 'kim.txt'))
    }
    const got = await get('/lindhaga/kim.txt')
    expect(got).toMatchObject({ status: 500, headers: { 'x-robots-tag': 'noindex' } })
    expect(got.text).toContain(GUIDE)
    expect((await get('/ar/lindhaga/kim.txt')).text).toContain('خطأ')
    const forPrograms = await get('/api/v1/kim.txt')
    expect(forPrograms.headers['content-type']).toBe(PROBLEM_TYPE)
    expect(JSON.parse(forPrograms.text)).toMatchObject({ status: 500 })
    expect(told).toHaveBeenCalledTimes(3)
    expect(told).toHaveBeenCalledWith(
      {
        status: 500,
        kind: 'front error',
        ms: expect.any(Number),
        error: 'Error',
        code: 'ENOENT',
        at: expect.arrayContaining([expect.stringMatching(/static-files\.ts:\d+:\d+$/)]),
      },
      'request failed',
    )
    expect(JSON.stringify(told.mock.calls)).not.toContain('kim')
  })

  it('a renderer that dies of a page is started again', async () => {
    expect((await get('/lindhaga/krasch')).status).toBe(503)
    await until(async () => (await get('/lindhaga/lang')).status === 200)
  })

  it('a renderer that hangs is noticed', () =>
    withLimits({ pollsUnanswered: 2 }, async (front) => {
      const pid = front.rendererPid() ?? 0
      process.kill(pid, 'SIGSTOP')
      await until(async () => ![undefined, pid].includes(front.rendererPid()))
      await until(async () => (await send(front.port, '/lindhaga/lang')).status === 200)
    }))
})
