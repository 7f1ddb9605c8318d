import type { IncomingMessage, ServerResponse } from 'node:http'
import { judgeTarget } from './address'
import { ask } from './ask'
import { type Failure, Failures } from './failures'
import { LIMITS, type Limits } from './limits'
import { passOn } from './pass-on'
import { privateAddresses } from './private-address'
import { drain, listen, publicServer } from './public-port'
import { NOT_READY, Readiness } from './readiness'
import { ReadyPages } from './ready-pages'
import { Renderer } from './renderer'
import { RequestBodies } from './request-body'
import { headerFault, requestHeaders } from './request-headers'
import { SECURITY_HEADERS } from './response-headers'
import { StaticFiles } from './static-files'

export interface FrontOptions {
  /** 0 takes any free port. */
  port: number
  /** Default: all interfaces. */
  host?: string | undefined
  /** Folder of the app. */
  root: string
  /** Module that the renderer runs; default: Next.js. */
  childModule: string
  /** A reverse proxy of ours stands in front, and its `X-Forwarded-*` count. */
  trustProxy?: boolean | undefined
  limits?: Partial<Limits> | undefined
}

export interface Front {
  port: number
  /** Process number of the renderer, while there is one. */
  rendererPid(): number | undefined
  /** Finishes the requests under way, stops the renderer and removes its socket. */
  close(): Promise<void>
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

/**
 * Starts the front: the public port, and the renderer behind it.
 * @throws Error when the port is taken, or the renderer ends before it is ready
 */
export async function startFront(options: FrontOptions): Promise<Front> {
  const limits = { ...LIMITS, ...options.limits }
  const addresses = privateAddresses()
  const renderer = new Renderer({
    module: options.childModule,
    root: options.root,
    dev: false,
    nextAddress: () => addresses.next(),
    limits,
  })
  const fetch = (path: string) => ask(renderer, path, limits.pollMs + 2_000)
  const readyPages = new ReadyPages({ fetch })
  const readiness = new Readiness({
    fetch,
    isUp: () => renderer.current() !== undefined,
    onChange: () => readyPages.refresh(),
    onHung: () => renderer.kill(),
    everyMs: limits.pollMs,
    unanswered: limits.pollsUnanswered,
  })
  const server = publicServer(limits)
  server.on(
    'request',
    requestHandler({
      renderer,
      readyPages,
      limits,
      files: new StaticFiles(options.root),
      trustProxy: options.trustProxy ?? false,
    }),
  )

  const close = async () => {
    readiness.stop()
    await drain(server, limits.drainMs)
    await renderer.stop()
    addresses.remove()
  }
  try {
    const port = await listen(server, options)
    renderer.onReady(() => readiness.lookNow())
    await renderer.start()
    return { port, rendererPid: () => renderer.current()?.pid, close }
  } catch (error) {
    await close()
    throw error
  }
}

interface Parts {
  renderer: Renderer
  readyPages: ReadyPages
  limits: Limits
  files: StaticFiles
  trustProxy: boolean
}

function requestHandler({ renderer, readyPages, limits, files, trustProxy }: Parts) {
  const failures = new Failures(readyPages)
  const bodies = new RequestBodies(limits)

  async function answer(request: IncomingMessage, response: ServerResponse, since: number): Promise<void> {
    const method = request.method ?? ''
    const verdict = judgeTarget(method === 'OPTIONS' && request.url === '*' ? '/' : (request.url ?? ''))
    const area = verdict.kind === 'redirect' ? 'page' : verdict.area
    const segments = verdict.kind === 'redirect' ? [] : verdict.segments
    const fail = (status: number, kind: string, headers?: Failure['headers']) =>
      failures.answer(request, response, { status, kind, area, segments, since, headers })

    const fault = headerFault(request)
    if (fault) return fail(fault.status, fault.reason, { Connection: 'close' })
    if (verdict.kind === 'refuse') return fail(verdict.status, verdict.reason)
    if (!METHODS.has(method)) return fail(405, 'method', { Allow: [...METHODS].join(', ') })
    if (verdict.kind === 'redirect') {
      response.writeHead(308, { Location: verdict.location, 'Cache-Control': 'public, max-age=3600' }).end()
      return
    }
    if (method === 'OPTIONS' && area === 'page') {
      response.writeHead(204, { Allow: [...METHODS].join(', ') }).end()
      return
    }

    const reading = method === 'GET' || method === 'HEAD'
    const pathname = `/${segments.join('/')}`
    if (reading && pathname === '/api/health/live') {
      return json(request, response, 200, '{"status":"live"}')
    }
    if (reading && files.has(pathname)) return files.answer(pathname, request, response)
    // Of what Next.js has here only the files above are used.
    if (segments[0] === '_next') return fail(404, 'no such file')

    const body = reading ? undefined : await bodies.receive(request)
    if (body && 'status' in body) return fail(body.status, body.kind)
    const listening = renderer.current()
    if (!listening) {
      if (reading && pathname === '/api/health/ready') return json(request, response, 503, NOT_READY)
      return fail(503, 'no renderer')
    }
    passOn({
      request,
      response,
      listening,
      area,
      target: verdict.path + verdict.search,
      headers: requestHeaders(request.headers, area, {
        remoteAddress: request.socket.remoteAddress,
        trustProxy,
      }),
      body,
      renderTimeoutMs: limits.renderTimeoutMs,
      hasGuide: () => readyPages.findOfMunicipality(segments) !== undefined,
      fail,
    })
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    const since = performance.now()
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    // A visitor who leaves is nothing to tell anyone about.
    request.on('error', () => undefined)
    response.on('error', () => undefined)
    answer(request, response, since).catch((error: unknown) => {
      if (response.destroyed) return
      const kind = error instanceof Error ? error.name : 'unknown'
      failures.answer(request, response, { status: 500, kind, area: 'page', segments: [], since })
    })
  }
}

function json(request: IncomingMessage, response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
