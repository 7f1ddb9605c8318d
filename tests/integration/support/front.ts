import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Front, type FrontOptions, startFront } from '@/lib/page-server/front'
import { until } from '../../support/until'

/** The renderer that stands in for Next.js. */
export const STAND_IN = path.resolve('lib/page-server/testing/stand-in-renderer.ts')

/** The guide's number in the stand-in's Lindhaga. */
export const GUIDE = '010-123 45 67'

/** A folder of an app, for a front to stand over. */
export const temporaryApp = () => mkdtempSync(path.join(tmpdir(), 'front-test-'))

/** Writes files below a folder: `{ path: text }`. */
export function writeFiles(root: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
}

/** How often a front looks at its renderer where no limits are given. Milliseconds. */
export const POLL_MS = 50

/** Starts a front on any free port, with the stand-in behind it; where no limits are given, it notices quickly. */
export function startOver(root: string, options: Partial<FrontOptions> = {}): Promise<Front> {
  return startFront({
    port: 0,
    host: '127.0.0.1',
    root,
    childModule: STAND_IN,
    limits: { pollMs: POLL_MS, drainMs: 1_000, restartFirstMs: 50, restartMostMs: 200 },
    ...options,
  })
}

/** Waits until a front has all its ready pages. */
export async function untilReady(front: Front): Promise<void> {
  // The pages of all languages are ready once the last of them is.
  await until(async () => (await send(front.port, '/ar/lindhaga/%00')).text.includes('خطأ'))
}

/** Waits until the stand-in has begun a long answer: `hall` or `trog`. */
export async function untilBegun(front: Front, answer: string): Promise<void> {
  await until(async () => (await send(front.port, '/api/v1/begun')).text.includes(`"${answer}"`))
}

interface Question {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

export interface Got {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  text: string
}

/** Asks over a connection of its own; unlike `fetch` it sends the target and the host just as they are. */
export function send(port: number, target: string, question: Question = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const outgoing = request({
      host: '127.0.0.1',
      port,
      path: target,
      agent: false,
      method: question.method ?? 'GET',
      headers: question.headers,
    })
    outgoing.on('error', reject)
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          text: bytes.toString(),
        })
      })
    })
    outgoing.end(question.body)
  })
}

/** Sends bytes as they are and returns all that comes back until the connection ends. */
export function sendRaw(
  port: number,
  bytes: string,
  thenEvery?: { ms: number; bytes: string },
): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    const drip = thenEvery && setInterval(() => socket.write(thenEvery.bytes), thenEvery.ms)
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      heard += chunk
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(drip)
      resolve(heard)
    })
  })
}

/** What reached the stand-in, which it answers with where it knows nothing better. */
export function echoed({ text }: { text: string }) {
  return JSON.parse(text) as { method: string; url: string; headers: Record<string, string>; body: string }
}

/** A front for all tests of a file, and how they ask it. */
export interface SharedFront {
  /** The folder that it stands over. */
  readonly root: string
  readonly front: Front
  get(target: string, question?: Question): Promise<Got>
  raw(bytes: string, thenEvery?: { ms: number; bytes: string }): Promise<string>
}

/**
 * Starts a front before the tests of the file that calls this, over a folder that `prepare` fills, and stops it after
 * them. All its ready pages are there when the tests begin.
 */
export function sharedFront(
  prepare: (root: string) => void = () => undefined,
  options: Partial<FrontOptions> = {},
): SharedFront {
  let root: string
  let front: Front | undefined
  const started = () => {
    if (!front) throw new Error('The front has not been started.')
    return front
  }
  const get = (target: string, question?: Question) => send(started().port, target, question)
  beforeAll(async () => {
    root = temporaryApp()
    prepare(root)
    front = await startOver(root, options)
    await untilReady(started())
  })
  afterAll(async () => {
    // There is none when it did not start.
    await front?.close()
    rmSync(root, { recursive: true })
  })
  return {
    get root() {
      return root
    },
    get front() {
      return started()
    },
    get,
    raw: (bytes, thenEvery) => sendRaw(started().port, bytes, thenEvery),
  }
}
