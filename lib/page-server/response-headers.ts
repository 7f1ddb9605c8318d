import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import type { Encoding } from './compress'

/**
 * What a browser may do with a page. Nothing from others, no frames, forms to ourselves only.
 * Next.js writes inline scripts into its pages, hence `'unsafe-inline'`; when the front frees finished pages of
 * scripts, public pages get `script-src 'self'` and no `connect-src` beyond the search proposals.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** On every answer, whoever made it. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // Not `no-referrer`: browsers would then send `Origin: null` with forms.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
}

/** What the renderer said about a page in private headers; see `RenderDeclaration`. */
export interface Declared {
  /** The page itself declared its status, so its body is meant for people. */
  status: boolean
  keep: boolean
  records: string[]
  staleAt: number | undefined
}

/** Of the connection, set by ourselves, or nobody's business. */
const DROPPED = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'date',
  'server',
  'set-cookie',
  'refresh',
  'vary',
  'x-powered-by',
])
const DROPPED_PREFIX = /^(x-rd-|x-nextjs-|x-middleware-|x-action-)/
const OURS = new Set(Object.keys(SECURITY_HEADERS).map((name) => name.toLowerCase()))

/** Reads the private headers of an answer. */
export function declaredIn(headers: IncomingHttpHeaders): Declared {
  const records = text(headers['x-rd-records'])
  const staleAt = Number(text(headers['x-rd-stale-at']) || Number.NaN)
  return {
    status: headers['x-rd-status'] !== undefined,
    keep: headers['x-rd-keep'] === '1',
    records: records === '' ? [] : records.split(' '),
    staleAt: Number.isFinite(staleAt) ? staleAt : undefined,
  }
}

/**
 * The headers that the visitor gets of those that the renderer sent: no private ones, none of the connection,
 * no cookies, none of those that we set on every answer. `Vary` names what truly varies.
 */
export function responseHeaders(
  upstream: IncomingHttpHeaders,
  options: { status: number; encoding: Encoding; compressible: boolean },
): OutgoingHttpHeaders {
  const { status, encoding, compressible } = options
  const dropped = new Set(
    text(upstream.connection)
      .toLowerCase()
      .split(/\s*,\s*/),
  )
  const headers: OutgoingHttpHeaders = {}
  for (const [name, value] of Object.entries(upstream)) {
    if (value === undefined || DROPPED.has(name) || dropped.has(name) || DROPPED_PREFIX.test(name)) continue
    if (OURS.has(name)) continue
    headers[name] = value
  }
  if (compressible) headers.vary = 'accept-encoding'
  if (encoding !== 'identity') {
    headers['content-encoding'] = encoding
    delete headers['content-length']
    // The same page in another dress is not the same bytes.
    if (typeof headers.etag === 'string' && headers.etag.startsWith('"')) headers.etag = `W/${headers.etag}`
  }
  if (status >= 400) headers['x-robots-tag'] = 'noindex'
  return headers
}

function text(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(', ') : (value ?? '')
}
