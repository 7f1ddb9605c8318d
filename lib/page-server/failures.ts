import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { ErrorFacts } from '../kernel/error-facts'
import { log } from '../kernel/log'
import { PROBLEM_TYPE, problemDocument } from '../kernel/problem'
import type { Area } from './address'
import { compressor, isCompressible, preferredEncoding } from './compress'
import { plainPage } from './plain-page'
import type { ReadyPages } from './ready-pages'
import { SECURITY_HEADERS } from './response-headers'

/** What went wrong with a request. `kind` goes to the log; it is one of our own words, never from outside. */
export interface Failure {
  status: number
  kind: string
  area: Area
  /** Of the address inside, decoded: they tell municipality and locale. */
  segments: readonly string[]
  /** Has the municipality the host to itself? */
  alone: boolean
  /** `performance.now()` when the request came. */
  since: number
  headers?: Readonly<Record<string, string>> | undefined
  /** What was thrown, when it is a fault of our own. */
  thrown?: ErrorFacts | undefined
}

/** Seconds after which a visitor may try again; the renderer is back within one or two. */
export const RETRY_AFTER = '5'

/**
 * Answers what cannot be answered as asked: people get a page with an `h1` and numbers to call, programs a
 * problem document, style sheets stay style sheets. The log gets the fact, without the address.
 */
export class Failures {
  constructor(private readonly readyPages: ReadyPages) {}

  /** Ends `response`, or cuts it off when its headers are already out. */
  answer(request: IncomingMessage, response: ServerResponse, failure: Failure): void {
    const { status, kind, since, thrown } = failure
    if (response.destroyed) return
    const fact = { status, kind, ms: Math.round(performance.now() - since) }
    if (thrown) log().error({ ...fact, ...thrown }, 'request failed')
    else if (status >= 500) log().warn(fact, 'request failed')
    else log().info(fact, 'request refused')
    if (response.headersSent) {
      response.destroy()
      return
    }
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    const { type, body } = this.bodyOf(failure)
    for (const [name, value] of Object.entries({ ...errorHeaders(status), ...failure.headers })) {
      response.setHeader(name, value)
    }
    response.setHeader('Content-Type', type)
    sendWhole(request, response, status, body)
  }

  private bodyOf({ status, area, segments, alone }: Failure): { type: string; body: string } {
    if (area === 'api') return { type: PROBLEM_TYPE, body: problemDocument(status) }
    if (area === 'style') return { type: 'text/css; charset=utf-8', body: '' }
    const body = this.readyPages.find({ segments, alone }) ?? plainPage({ status, locale: segments[0] })
    return { type: 'text/html; charset=utf-8', body }
  }
}

/**
 * The bytes of an answer to something that never became a request: no end of headers, not HTTP at all.
 */
export function rawFailure(status: number): string {
  const body = plainPage({ status })
  const headers = {
    ...errorHeaders(status),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Error'}\r\n${lines.join('')}\r\n${body}`
}

function errorHeaders(status: number): Record<string, string> {
  return {
    ...SECURITY_HEADERS,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
    ...(status === 503 ? { 'Retry-After': RETRY_AFTER } : {}),
  }
}

/** Sends a body that is whole in memory, compressed as the visitor likes; a HEAD gets the headers. */
export function sendWhole(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: string | Buffer,
): void {
  const bytes = Buffer.from(body)
  const type = String(response.getHeader('content-type') ?? '')
  const compressible = isCompressible({ 'content-type': type, 'content-length': bytes.length })
  const encoding = compressible ? preferredEncoding(request.headers['accept-encoding']) : 'identity'
  if (compressible) response.setHeader('Vary', 'accept-encoding')
  if (encoding === 'identity') response.setHeader('Content-Length', bytes.length)
  else response.setHeader('Content-Encoding', encoding)
  response.writeHead(status)
  if (request.method === 'HEAD') {
    response.end()
  } else if (encoding === 'identity') {
    response.end(bytes)
  } else {
    const packed = compressor(encoding)
    packed.pipe(response)
    packed.end(bytes)
  }
}
