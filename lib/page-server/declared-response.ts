import type { ServerResponse } from 'node:http'
import type { RenderDeclaration } from '../kernel/render-context'

/** Node.js refuses headers above its parser's limit; a page made of more than this is not kept. */
const RECORDS_CHARACTERS = 8_192
/** An old address may be given away anew. */
const MOVED_CACHE = 'public, max-age=3600'
const RECORD = /^[\x21-\x7e]+$/

/**
 * Makes `response` tell what its page has declared by the time that its headers go out: the status (unless
 * Next.js has a reason of its own to answer otherwise), and the rest as private headers for the front.
 * @param search query of the request, with its question mark, which a page that has moved takes along
 */
export function writeDeclared(response: ServerResponse, declared: RenderDeclaration, search = ''): void {
  const original = response.writeHead
  // `writeHead` is overloaded; the arguments pass through as they came.
  const writeHead = original.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.writeHead = original
    if (response.headersSent) return writeHead(status, ...rest)
    if (declared.noindex) response.setHeader('X-Robots-Tag', 'noindex')
    if (status !== 200) return writeHead(status, ...rest)
    if (declared.redirect !== undefined) {
      response.setHeader('Location', declared.redirect + search)
      response.setHeader('Cache-Control', MOVED_CACHE)
      return writeHead(308, ...rest)
    }
    for (const [name, value] of privateHeaders(declared)) response.setHeader(name, value)
    return writeHead(declared.status ?? status, ...rest)
  }) as ServerResponse['writeHead']
}

function privateHeaders(declared: RenderDeclaration): [string, string][] {
  const headers: [string, string][] = []
  if (declared.status !== undefined) headers.push(['x-rd-status', String(declared.status)])
  const records = declared.records ?? []
  const line = records.join(' ')
  const tellable = line.length <= RECORDS_CHARACTERS && records.every((record) => RECORD.test(record))
  if (declared.keep && tellable) headers.push(['x-rd-keep', '1'])
  if (line !== '' && tellable) headers.push(['x-rd-records', line])
  if (declared.staleAt !== undefined) headers.push(['x-rd-stale-at', String(Math.round(declared.staleAt))])
  return headers
}
