import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { timeLimit } from '../kernel/time-limit'
import type { Area } from './address'
import { requestTo } from './ask'
import { compressor, isCompressible, preferredEncoding } from './compress'
import { RETRY_AFTER, sendWhole } from './failures'
import { hasHeading } from './ready-pages'
import type { Listening } from './renderer'
import { declaredIn, responseHeaders } from './response-headers'

/** One request on its way to the renderer. */
export interface Passage {
  request: IncomingMessage
  response: ServerResponse
  listening: Listening
  area: Area
  /** Path and query as judged. */
  target: string
  headers: OutgoingHttpHeaders
  body: Buffer | undefined
  renderTimeoutMs: number
  /** Is there a ready page with the number of the address's guide? Asked when the answer is there. */
  hasGuide(): boolean
  /** The renderer's answer cannot be given; called at most once. */
  fail(status: number, kind: string, headers?: Record<string, string>): void
}

const MOVED = new Set([301, 302, 303, 307, 308])
/** Error answers are read whole, up to this, to see that they say something. */
const ERROR_BYTES = 512 * 1024

/**
 * Sends a request to the renderer and its answer to the visitor. A visitor who leaves ends the rendering, a
 * renderer that breaks off breaks the connection (a half page must not look whole), and a slow reader slows
 * down the renderer instead of filling our memory.
 */
export function passOn(passage: Passage, retry = true): void {
  const { request, response, listening, target, headers, body } = passage
  const safe = request.method === 'GET' || request.method === 'HEAD'
  const outgoing = requestTo(listening, {
    // A HEAD is rendered like a GET, so that its status and headers are the same.
    method: request.method === 'HEAD' ? 'GET' : request.method,
    path: target,
    headers: body ? { ...headers, 'content-length': body.length } : headers,
  })
  let answered = false
  const endLimit = timeLimit(passage.renderTimeoutMs, () => {
    answered = true
    outgoing.destroy()
    passage.fail(503, 'renderer too slow')
  })
  const leave = () => {
    endLimit()
    if (!response.writableFinished) outgoing.destroy()
  }
  response.once('close', leave)

  outgoing.on('response', (answer) => {
    endLimit()
    answered = true
    receive(passage, answer)
  })
  outgoing.on('error', () => {
    endLimit()
    if (answered || response.destroyed) return
    answered = true
    response.off('close', leave)
    // A kept connection may have been closed just as we took it; the renderer has not seen the request.
    if (retry && safe && outgoing.reusedSocket) passOn(passage, false)
    else passage.fail(503, 'renderer gone')
  })
  outgoing.end(body)
}

function receive(passage: Passage, answer: IncomingMessage): void {
  const { request, response } = passage
  const status = answer.statusCode ?? 502
  if (status >= 400) {
    receiveError(passage, answer, status)
    return
  }
  // Next.js renders a page whatever the method; what answers a form declares nothing.
  const { status: declared, records } = declaredIn(answer.headers)
  if (request.method === 'POST' && (declared || records.length > 0)) {
    answer.on('error', () => undefined).resume()
    passage.fail(405, 'a page takes no form', { Allow: 'GET, HEAD' })
    return
  }
  if (MOVED.has(status)) {
    const headers = responseHeaders(answer.headers, { status, encoding: 'identity', compressible: false })
    // Browsers go on by themselves; what Next.js rendered beside it is for nobody.
    for (const name of ['content-type', 'content-length', 'etag', 'link']) delete headers[name]
    response.writeHead(status, headers).end()
    answer.on('error', () => undefined).resume()
    return
  }
  const compressible = isCompressible(answer.headers)
  const encoding =
    compressible && status !== 204 && status !== 304
      ? preferredEncoding(request.headers['accept-encoding'])
      : 'identity'
  response.writeHead(status, responseHeaders(answer.headers, { status, encoding, compressible }))
  if (request.method === 'HEAD') {
    response.end()
    answer.on('error', () => undefined).resume()
    return
  }
  // An error has ended both sides; the one who is still there notices a broken connection.
  const done = () => undefined
  if (encoding === 'identity') pipeline(answer, response, done)
  else pipeline(answer, compressor(encoding), response, done)
}

/** An error that says nothing is replaced: Next.js answers some with an empty body, others in its own words. */
function receiveError(passage: Passage, answer: IncomingMessage, status: number): void {
  const { request, response, area } = passage
  const chunks: Buffer[] = []
  let bytes = 0
  answer.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    chunks.push(chunk)
    if (bytes > ERROR_BYTES) answer.destroy(new Error('too large'))
  })
  answer.on('error', () => passage.fail(shown(status), 'renderer broke off'))
  answer.on('end', () => {
    const body = Buffer.concat(chunks)
    const type = answer.headers['content-type'] ?? ''
    const declared = declaredIn(answer.headers).status
    const says =
      area === 'api'
        ? /^application\/(problem\+)?json\b/.test(type) && bytes > 0
        : area === 'page' && (status < 500 || declared) && saysSomething(type, body)
    if (!says) {
      const kind = status >= 500 ? 'renderer error' : 'renderer answered with nothing to read'
      passage.fail(shown(status), kind, advice(answer))
      return
    }
    // The renderer has no contents yet, and its page says so. Ours has the number to call.
    if (status === 503 && area === 'page' && passage.hasGuide()) {
      passage.fail(503, 'renderer has no contents', advice(answer))
      return
    }
    const headers = responseHeaders(answer.headers, { status, encoding: 'identity', compressible: false })
    delete headers['content-length']
    if (status === 503) headers['retry-after'] ??= RETRY_AFTER
    for (const [name, value] of Object.entries(headers)) {
      if (value !== undefined) response.setHeader(name, value)
    }
    sendWhole(request, response, status, body)
  })
}

/** To a visitor all faults of ours are one, except "come back later". */
function shown(status: number): number {
  return status < 500 || status === 503 ? status : 500
}

/** What an error tells by its headers stays when its body is replaced. */
function advice({ headers }: IncomingMessage): Record<string, string> {
  const told: Record<string, string> = {}
  if (headers.allow) told.Allow = headers.allow
  if (headers['retry-after']) told['Retry-After'] = headers['retry-after']
  return told
}

function saysSomething(type: string, body: Buffer): boolean {
  return type.startsWith('text/html') && hasHeading(body.toString('utf8'))
}
