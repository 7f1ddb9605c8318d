import type { Transform } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** Answers shorter than this gain nothing. */
const WORTHWHILE_BYTES = 1_024
const TEXTUAL =
  /^(text\/(?!event-stream)|application\/(json|javascript|xml|manifest\+json|[a-z0-9.-]+\+(json|xml))|image\/svg\+xml)/i

/**
 * The encoding to answer in, of those that the visitor takes (RFC 9110, 12.5.3): brotli before gzip when both
 * are as welcome.
 */
export function preferredEncoding(acceptEncoding: string | undefined): Encoding {
  const welcome = new Map<string, number>()
  for (const part of (acceptEncoding ?? '').slice(0, 512).split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    if (name) welcome.set(name, quality === undefined ? 1 : Number(quality) || 0)
  }
  const any = welcome.get('*') ?? 0
  const br = welcome.get('br') ?? any
  const gzip = welcome.get('gzip') ?? welcome.get('x-gzip') ?? any
  const identity = welcome.get('identity') ?? 0
  if (br > 0 && br >= gzip && br >= identity) return 'br'
  if (gzip > 0 && gzip >= identity) return 'gzip'
  return 'identity'
}

/** May an answer with these headers be compressed, whatever the visitor takes? */
export function isCompressible(headers: {
  'content-type'?: string | undefined
  'content-encoding'?: string | undefined
  'content-length'?: string | number | undefined
  'cache-control'?: string | undefined
}): boolean {
  if (headers['content-encoding'] || !TEXTUAL.test(headers['content-type'] ?? '')) return false
  if (/\bno-transform\b/.test(headers['cache-control'] ?? '')) return false
  const length = headers['content-length']
  return length === undefined || Number(length) >= WORTHWHILE_BYTES
}

/** A stream that compresses quickly: for answers made for one visitor. */
export function compressor(encoding: 'br' | 'gzip'): Transform {
  if (encoding === 'gzip') return createGzip({ level: 6 })
  return createBrotliCompress({
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 4,
      // 256 kB of window: more than a page, a fraction of the default's memory.
      [constants.BROTLI_PARAM_LGWIN]: 18,
    },
  })
}
