import { createHash } from 'node:crypto'
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Encoding, isCompressible, preferredEncoding } from './compress'

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/** A name with a content hash (`sok.1f3a9c2e.js`) never changes what it holds. */
const HASHED = /[.-][0-9a-f]{8,}\.[a-z0-9]+$/
const FOR_EVER = 'public, max-age=31536000, immutable'
const FOR_AN_HOUR = 'public, max-age=3600'
/** Compressed files are remembered up to this much; beyond it they are sent as they are. */
const REMEMBERED_BYTES = 64 * 1_048_576

interface StaticFile {
  file: string
  type: string
  cacheControl: string
}

interface Body {
  bytes: Buffer
  etag: string
}

/**
 * The files of the build and of `public/`, listed once at the start. What is not in the list is not served, so
 * no address can lead out of the folders.
 */
export class StaticFiles {
  private readonly files = new Map<string, StaticFile>()
  private readonly bodies = new Map<string, Promise<Body>>()
  private remembered = 0

  /** @param root the folder of the app, which holds `.next/static` and `public` */
  constructor(root: string) {
    this.list(path.join(root, 'public'), '', (name) => (HASHED.test(name) ? FOR_EVER : FOR_AN_HOUR))
    this.list(path.join(root, '.next', 'static'), '/_next/static', () => FOR_EVER)
  }

  /** Is there a file at this address? @param pathname decoded */
  has(pathname: string): boolean {
    return this.files.has(pathname)
  }

  /** Answers a GET or HEAD for a file that `has` knows. Ranges are answered with the whole. */
  async answer(pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = this.files.get(pathname)
    if (!file) throw new Error('There is no such file.')
    const compressible = isCompressible({ 'content-type': file.type })
    const encoding = compressible ? preferredEncoding(request.headers['accept-encoding']) : 'identity'
    const { bytes, etag } = await this.body(file, encoding)
    response.setHeader('ETag', etag)
    response.setHeader('Cache-Control', file.cacheControl)
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    if (compressible) response.setHeader('Vary', 'accept-encoding')
    if (isSame(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end()
      return
    }
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': bytes.length })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  private list(folder: string, prefix: string, cacheControl: (name: string) => string): void {
    const real = realPath(folder)
    if (real === undefined) return
    for (const entry of readdirSync(real, { withFileTypes: true, recursive: true })) {
      const file = path.join(entry.parentPath, entry.name)
      const relative = path.relative(real, file).split(path.sep)
      const type = TYPES[path.extname(entry.name).toLowerCase()]
      const hidden = relative.some((part) => part.startsWith('.') && part !== '.well-known')
      if (type === undefined || hidden || !isFileWithin(real, file, entry)) continue
      this.files.set(`${prefix}/${relative.join('/')}`, {
        file,
        type,
        cacheControl: cacheControl(entry.name),
      })
    }
  }

  private body({ file }: StaticFile, encoding: Encoding): Promise<Body> {
    const key = `${encoding} ${file}`
    const known = this.bodies.get(key)
    if (known) return known
    const made = makeBody(file, encoding).then((body) => {
      this.remembered += body.bytes.length
      if (this.remembered > REMEMBERED_BYTES) {
        this.bodies.clear()
        this.remembered = 0
      }
      return body
    })
    this.bodies.set(key, made)
    made.catch(() => this.bodies.delete(key))
    return made
  }
}

async function makeBody(file: string, encoding: Encoding): Promise<Body> {
  const whole = await readFile(file)
  const hash = createHash('sha256').update(whole).digest('base64url').slice(0, 22)
  if (encoding === 'identity') return { bytes: whole, etag: `"${hash}"` }
  const bytes =
    encoding === 'gzip'
      ? await promisify(gzip)(whole, { level: 9 })
      : await promisify(brotliCompress)(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  return { bytes, etag: `"${hash}.${encoding}"` }
}

/** A link that leads out of the folder is not of the folder. */
function isFileWithin(root: string, file: string, entry: Dirent): boolean {
  if (entry.isFile()) return true
  if (!entry.isSymbolicLink()) return false
  const target = realPath(file)
  return target?.startsWith(root + path.sep) === true && statSync(target).isFile()
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(file)
  } catch {
    // Not there, or a link to nothing.
    return undefined
  }
}

function isSame(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined || ifNoneMatch.length > 1_024) return false
  return ifNoneMatch.split(',').some((part) => part.trim().replace(/^W\//, '') === etag)
}
