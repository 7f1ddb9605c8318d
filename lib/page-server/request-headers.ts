import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import type { Area } from './address'
import { HEADER_BYTES } from './limits'

/** Where a request came from, as far as we know it. */
export interface Origin {
  /** Address of the other end of the connection. */
  remoteAddress: string | undefined
  /** A reverse proxy of ours stands in front: what it says about the visitor counts. */
  trustProxy: boolean
}

/** All that a public page or the API may know about who asks. Cookies and authorisation are not among it. */
const PUBLIC = [
  'accept',
  'accept-language',
  'content-type',
  'origin',
  'referer',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'traceparent',
  'tracestate',
]
const API_ALSO = ['if-none-match', 'if-modified-since']

/** Never from outside, not even from signed-in people. */
const NEVER =
  /^(x-rd-|x-middleware-|x-forwarded-|x-invoke-|x-now-|x-matched-path|x-nextjs-data|x-next-|next-resume)/
const NEVER_EXACTLY = new Set([
  'forwarded',
  'x-real-ip',
  'host',
  // Of the connection, not of the request.
  'connection',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'content-length',
  // The front compresses, and answers in whole.
  'accept-encoding',
  'range',
  'if-range',
])

/**
 * Pages are the same for everyone, so every reader counts as the same browser; without any name, Next.js
 * would stream a page's title late into its body.
 */
const USER_AGENT = 'ratt-dorr-front'

const HOST = /^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9.])?|\[[0-9a-f:.]{2,45}\])(:\d{1,5})?$/i
const IP = /^[0-9a-f:.]{2,45}$/i

/** Why the headers of a request cannot be right, with the status that says so; undefined when they can. */
export function headerFault({
  rawHeaders,
  httpVersion,
}: Pick<IncomingMessage, 'rawHeaders' | 'httpVersion'>): { status: 400 | 431; reason: string } | undefined {
  const hosts: string[] = []
  let bytes = 0
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    const value = rawHeaders[index + 1] ?? ''
    bytes += name.length + value.length
    if (name.toLowerCase() === 'host') hosts.push(value)
  }
  if (hosts.length === 0 && httpVersion !== '1.0') return { status: 400, reason: 'no host' }
  if (hosts.length > 1) return { status: 400, reason: 'several hosts' }
  if (hosts[0] !== undefined && !HOST.test(hosts[0])) return { status: 400, reason: 'malformed host' }
  if (bytes > HEADER_BYTES) return { status: 431, reason: 'headers too large' }
  return undefined
}

/**
 * The headers that the renderer gets: for public pages and the API those of a short list, for signed-in people
 * all but those that only we or Next.js may set. What proxies say is replaced by what we know.
 */
export function requestHeaders(
  incoming: IncomingHttpHeaders,
  area: Area,
  origin: Origin,
): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {}
  if (area === 'private') {
    for (const [name, value] of Object.entries(incoming)) {
      if (!NEVER.test(name) && !NEVER_EXACTLY.has(name)) headers[name] = value
    }
  } else {
    for (const name of area === 'api' ? [...PUBLIC, ...API_ALSO] : PUBLIC) {
      if (incoming[name] !== undefined) headers[name] = incoming[name]
    }
    headers['user-agent'] = USER_AGENT
  }
  const visitor = whoAsks(incoming, origin)
  headers.host = visitor.host
  headers['x-forwarded-host'] = visitor.host
  headers['x-forwarded-proto'] = visitor.protocol
  if (visitor.address) headers['x-forwarded-for'] = visitor.address
  return headers
}

/** The proxy next to us appends what it saw, so the last entry is the one that nobody outside could write. */
function whoAsks(
  incoming: IncomingHttpHeaders,
  { remoteAddress, trustProxy }: Origin,
): { host: string; protocol: 'http' | 'https'; address: string | undefined } {
  const host = incoming.host ?? 'localhost'
  if (!trustProxy) return { host, protocol: 'http', address: remoteAddress }
  const forwardedHost = last(incoming['x-forwarded-host'])
  const forwardedFor = last(incoming['x-forwarded-for'])
  return {
    host: forwardedHost && HOST.test(forwardedHost) ? forwardedHost : host,
    protocol: last(incoming['x-forwarded-proto']) === 'https' ? 'https' : 'http',
    address: forwardedFor && IP.test(forwardedFor) ? forwardedFor : remoteAddress,
  }
}

function last(value: string | string[] | undefined): string | undefined {
  const text = Array.isArray(value) ? value.at(-1) : value
  return text?.split(',').at(-1)?.trim()
}
