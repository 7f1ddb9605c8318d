import { mendQuery } from './query'

/** Who reads the answer, which decides what it looks like. Nobody signs in, so no area knows cookies. */
export type Area =
  /** People: errors are pages. */
  | 'page'
  /** Programs: errors are problem documents (RFC 9457). */
  | 'api'
  /** Browsers, for the colours of a municipality (`/tema/….css`): errors are empty style sheets. */
  | 'style'

/** What becomes of a request target. `segments` are decoded; for a refused one, those that can be trusted. */
export type Verdict =
  | { kind: 'pass'; area: Area; path: string; search: string; segments: string[] }
  | { kind: 'redirect'; location: string }
  | { kind: 'refuse'; area: Area; status: 400 | 404 | 414; reason: string; segments: string[] }

/** Bytes of a path; the longest of ours is some 200. */
const PATH_BYTES = 2_048
/** Bytes of a path and its query. */
const TARGET_BYTES = 8_192

const PLAIN_SEGMENT = /^[a-z0-9-]{1,80}$/i
const CONTROL = /\p{Cc}/u

/**
 * Judges a request target as it stood in the request line (as Node.js gives it: bytes above 0x7f as Latin-1).
 *
 * What passes has a canonical path: decoded once, without dot segments, empty segments, slashes in disguise,
 * backslashes and control characters, and encoded again, so that nobody behind reads it differently.
 * Never throws.
 */
export function judgeTarget(target: string): Verdict {
  const ascii = percentEncodeBytes(target)
  if (ascii === undefined || !ascii.startsWith('/') || ascii.includes('#')) {
    return refuse(target, 400, 'not an address')
  }
  const mark = ascii.indexOf('?')
  const rawPath = mark < 0 ? ascii : ascii.slice(0, mark)
  const rawQuery = mark < 0 ? '' : ascii.slice(mark + 1)
  if (rawPath.length > PATH_BYTES) return refuse(rawPath, 414, 'path too long')

  const segments: string[] = []
  let untidy = false
  const rawSegments = rawPath.slice(1).split('/')
  for (const [index, raw] of rawSegments.entries()) {
    if (raw === '') {
      untidy ||= rawSegments.length > 1 || index > 0
      continue
    }
    const segment = decode(raw)
    if (segment === undefined) return refuse(rawPath, 400, 'malformed percent-encoding')
    if (segment.includes('\\') || CONTROL.test(segment)) return refuse(rawPath, 400, 'forbidden character')
    if (segment === '.' || segment === '..') return refuse(rawPath, 400, 'dot segment')
    if (segment.includes('/')) return refuse(rawPath, 404, 'encoded slash')
    segments.push(segment)
  }

  const path = `/${segments.map(encodeURIComponent).join('/')}`
  const query = mendQuery(rawQuery, {
    searchPage: segments.at(-1) === 'sok',
    bytes: TARGET_BYTES - path.length,
  })
  if (query === undefined) return refuse(rawPath, 414, 'query too long')
  const search = query === '' ? '' : `?${query}`
  if (untidy) return { kind: 'redirect', location: path + search }
  return { kind: 'pass', area: areaOf(segments), path, search, segments }
}

function refuse(rawPath: string, status: 400 | 404 | 414, reason: string): Verdict {
  const segments: string[] = []
  for (const segment of rawPath.split('/').slice(1, 4)) {
    if (!PLAIN_SEGMENT.test(segment)) break
    segments.push(segment)
  }
  return { kind: 'refuse', area: areaOf(segments), status, reason, segments }
}

function areaOf(segments: readonly string[]): Area {
  if (segments[0] === 'api') return 'api'
  const isStyle = segments.length === 2 && segments[0] === 'tema' && segments[1]?.endsWith('.css')
  return isStyle ? 'style' : 'page'
}

/** Raw UTF-8 in a request line is not allowed but happens; spaces and control characters never do. */
function percentEncodeBytes(target: string): string | undefined {
  if (/^[\x21-\x7e]*$/.test(target)) return target
  if (!/^[\x21-\x7e\x80-\xff]*$/.test(target)) return undefined
  return target.replace(/[\x80-\xff]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    // Half a percent-encoding, or bytes that are not UTF-8 (an unpaired surrogate among them).
    return undefined
  }
}
