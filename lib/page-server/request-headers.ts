import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { parseHost } from '../kernel/host'
import type { Area } from './address'
import { HEADER_BYTES } from './limits'

/** Where a request came from, as far as we know it. */
export interface Origin {
  /** Address of the other end of the connection. */
  remoteAddress: string | undefined
  /** A reverse proxy of ours stands in front: what it says about the visitor counts. */
  trustProxy: boolean
}

/**
 * All that a page or the API may know about who asks. Cookies, authorisation and what Next.js says to itself
 * (`rsc`, `next-action`, `x-middleware-…`) are not among it.
 */
const KNOWN = [
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

/**
 * Pages are the same for everyone, so every reader counts as the same browser; without any name, Next.js
 * would stream a page's title late into its body.
 */
const USER_AGENT = 'ratt-dorr-front'

/** Tells the renderer which municipality has the host to itself. Private: never taken from outside. */
export const ALONE_HEADER = 'x-rd-municipality'

/** Tells the renderer that a person asks for the first time, so that a search is to be counted. Private as well. */
export const COUNTS_HEADER = 'x-rd-counts'

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
  if (hosts[0] !== undefined && !parseHost(hosts[0])) return { status: 400, reason: 'malformed host' }
  if (bytes > HEADER_BYTES) return { status: 431, reason: 'headers too large' }
  return undefined
}

/** What the front tells the renderer of a request. */
export interface Told {
  /** Slug of the municipality that has the visitor's host to itself. */
  alone?: string | undefined
  /** Is a search that is made here to be counted? */
  counts?: boolean | undefined
}

/** The headers that the renderer gets: those of a short list. What proxies say is replaced by what we know. */
export function requestHeaders(
  incoming: IncomingHttpHeaders,
  area: Area,
  visitor: Visitor,
  { alone, counts = false }: Told = {},
): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = { 'user-agent': USER_AGENT }
  for (const name of area === 'api' ? [...KNOWN, ...API_ALSO] : KNOWN) {
    if (incoming[name] !== undefined) headers[name] = incoming[name]
  }
  headers.host = visitor.host
  headers['x-forwarded-host'] = visitor.host
  headers['x-forwarded-proto'] = visitor.protocol
  if (visitor.address) headers['x-forwarded-for'] = visitor.address
  if (alone !== undefined) headers[ALONE_HEADER] = alone
  if (counts) headers[COUNTS_HEADER] = '1'
  return headers
}

/** Who asks, and what for, as far as it can be believed. */
export interface Visitor {
  /** `Host` as the visitor wrote it. */
  host: string
  protocol: 'http' | 'https'
  address: string | undefined
}

/** The proxy next to us appends what it saw, so the last entry is the one that nobody outside could write. */
export function whoAsks(incoming: IncomingHttpHeaders, { remoteAddress, trustProxy }: Origin): Visitor {
  const host = incoming.host ?? 'localhost'
  if (!trustProxy) return { host, protocol: 'http', address: remoteAddress }
  const forwardedHost = last(incoming['x-forwarded-host'])
  const forwardedFor = last(incoming['x-forwarded-for'])
  return {
    host: forwardedHost && parseHost(forwardedHost) ? forwardedHost : host,
    protocol: last(incoming['x-forwarded-proto']) === 'https' ? 'https' : 'http',
    address: forwardedFor && IP.test(forwardedFor) ? forwardedFor : remoteAddress,
  }
}

function last(value: string | string[] | undefined): string | undefined {
  const text = Array.isArray(value) ? value.at(-1) : value
  return text?.split(',').at(-1)?.trim()
}
