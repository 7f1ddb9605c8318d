import type { IncomingMessage, ServerResponse } from 'node:http'
import { errorFacts } from '../kernel/error-facts'
import { judgeTarget, type Verdict } from './address'
import { ask } from './ask'
import { type Failure, Failures } from './failures'
import { LIMITS, type Limits } from './limits'
import { type LonePlace, mounted } from './mount'
import { Openings } from './openings'
import { type Passage, passOn } from './pass-on'
import { Places } from './places'
import { privateAddresses } from './private-address'
import { drain, listen, publicServer } from './public-port'
import { NOT_READY, Readiness } from './readiness'
import { ReadyPages } from './ready-pages'
import { Renderer } from './renderer'
import { RequestBodies } from './request-body'
import { headerFault, requestHeaders, type Visitor, whoAsks } from './request-headers'
import { SECURITY_HEADERS } from './response-headers'
import { ratedKind, SearchRate } from './search-rate'
import { StaticFiles } from './static-files'
import { isAnswer, isSameQuestion, isVisit, questionBefore, questionIn } from './visits'

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
  /** Slug of the municipality that has the whole instance to itself. */
  municipality?: string | undefined
  limits?: Partial<Limits> | undefined
}

export interface Front {
  port: number
  /** Process number of the renderer, while there is one. */
  rendererPid(): number | undefined
  /** Slugs of all municipalities whose contents are there; undefined when that cannot be told now. */
  municipalities(): Promise<string[] | undefined>
  /** Asks the renderer on our own behalf, past all limits. @throws Error when it does not answer */
  ask(path: string): Promise<unknown>
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
  const fetch = (path: string, alone?: string) =>
    ask(renderer, path, { timeoutMs: limits.pollMs + 2_000, alone })
  const places = new Places({ fetch, only: options.municipality })
  const readyPages = new ReadyPages({ fetch })
  const readiness = new Readiness({
    fetch,
    isUp: () => renderer.current() !== undefined,
    onChange: async () => (await places.refresh()) !== undefined && readyPages.refresh(places),
    onHung: () => renderer.kill(),
    everyMs: limits.pollMs,
    unanswered: limits.pollsUnanswered,
  })
  const openings = new Openings({ tell: (gathered) => renderer.tell({ type: 'opened', openings: gathered }) })
  const server = publicServer(limits)
  server.on(
    'request',
    requestHandler({
      renderer,
      places,
      readyPages,
      openings,
      limits,
      files: new StaticFiles(options.root),
      trustProxy: options.trustProxy ?? false,
    }),
  )

  const close = async () => {
    readiness.stop()
    await drain(server, limits.drainMs)
    openings.flush()
    await renderer.stop()
    addresses.remove()
  }
  try {
    const port = await listen(server, options)
    renderer.onReady(() => readiness.lookNow())
    await renderer.start()
    return {
      port,
      rendererPid: () => renderer.current()?.pid,
      municipalities: async () => (await places.refresh())?.map(({ slug }) => slug),
      ask: (path) => fetch(path),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

interface Parts {
  renderer: Renderer
  places: Places
  readyPages: ReadyPages
  openings: Openings
  limits: Limits
  files: StaticFiles
  trustProxy: boolean
}

function requestHandler({ renderer, places, readyPages, openings, limits, files, trustProxy }: Parts) {
  const failures = new Failures(readyPages)
  const bodies = new RequestBodies(limits)
  const searchRate = new SearchRate(limits)

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    { asked, verdict, visitor, place }: Asking,
    fail: Passage['fail'],
  ): Promise<void> {
    const method = request.method ?? ''
    const { area, segments } = readerOf(verdict)
    const fault = headerFault(request)
    if (fault) return fail(fault.status, fault.reason, { Connection: 'close' })
    if (verdict.kind === 'refuse') return fail(verdict.status, verdict.reason)
    if (!METHODS.has(method)) return fail(405, 'method', { Allow: [...METHODS].join(', ') })
    const reading = method === 'GET' || method === 'HEAD'
    const pathname = `/${readerOf(asked).segments.join('/')}`
    if (reading && files.has(pathname)) return files.answer(pathname, request, response)
    if (verdict.kind === 'redirect') {
      response.writeHead(308, { Location: verdict.location, 'Cache-Control': 'public, max-age=3600' }).end()
      return
    }
    if (method === 'OPTIONS' && area !== 'api') {
      response.writeHead(204, { Allow: [...METHODS].join(', ') }).end()
      return
    }

    if (reading && pathname === '/api/health/live') {
      return json(request, response, 200, '{"status":"live"}')
    }
    // Of what Next.js has here only the files above are used.
    if (pathname === '/_next' || pathname.startsWith('/_next/')) return fail(404, 'no such file')

    const rated = reading ? ratedKind(verdict) : undefined
    const wait = rated && (await searchRate.take(rated, visitor.address))
    if (wait !== undefined) return fail(429, `too many ${rated}`, { 'Retry-After': String(wait) })

    const body = reading ? undefined : await bodies.receive(request)
    if (body && 'status' in body) return fail(body.status, body.kind)
    const listening = renderer.current()
    if (!listening) {
      if (reading && pathname === '/api/health/ready') return json(request, response, 503, NOT_READY)
      return fail(503, 'no renderer')
    }
    const visit = isVisit(request)
    const before = visit ? questionBefore(request.headers, visitor, place) : undefined
    const question = questionIn(verdict)
    const opened = before && isAnswer(verdict, before.municipality) ? before : undefined
    if (opened) {
      response.once('finish', () => {
        if (response.statusCode === 200 || response.statusCode === 304) openings.add(opened)
      })
    }
    passOn({
      request,
      response,
      listening,
      area,
      target: verdict.path + verdict.search,
      headers: requestHeaders(request.headers, area, visitor, {
        alone: place?.slug,
        counts: visit && question !== undefined && !isSameQuestion(question, before),
      }),
      body,
      renderTimeoutMs: limits.renderTimeoutMs,
      hasGuide: () => readyPages.findOfMunicipality({ segments, alone: place !== undefined }) !== undefined,
      fail,
    })
  }

  /** Whatever is thrown, the one who asked gets what the address promises. */
  async function answerOrFail(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const since = performance.now()
    let reader: Reader = { area: 'page', segments: [], alone: false }
    const fail = (status: number, kind: string, headers?: Failure['headers'], thrown?: Failure['thrown']) =>
      failures.answer(request, response, { ...reader, status, kind, since, headers, thrown })
    try {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
      const asked = judgeTarget(
        request.method === 'OPTIONS' && request.url === '*' ? '/' : (request.url ?? ''),
      )
      const visitor = whoAsks(request.headers, { remoteAddress: request.socket.remoteAddress, trustProxy })
      const place = places.alone(visitor.host)
      const verdict = mounted(asked, place)
      reader = { ...readerOf(verdict), alone: place !== undefined }
      await answer(request, response, { asked, verdict, visitor, place }, fail)
    } catch (error) {
      fail(500, 'front error', undefined, errorFacts(error))
    }
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    // A visitor who leaves is nothing to tell anyone about.
    request.on('error', () => undefined)
    response.on('error', () => undefined)
    answerOrFail(request, response).catch(() => response.destroy())
  }
}

type Reader = Pick<Failure, 'area' | 'segments' | 'alone'>

/** What is asked for, by whom, and where that leads inside. */
interface Asking {
  /** The address as it was asked for. */
  asked: Verdict
  /** The address inside, with the municipality's name in it. */
  verdict: Verdict
  visitor: Visitor
  /** The municipality that has the visitor's host to itself. */
  place: LonePlace | undefined
}

function readerOf(verdict: Verdict): Omit<Reader, 'alone'> {
  return verdict.kind === 'redirect' ? { area: 'page', segments: [] } : verdict
}

function json(request: IncomingMessage, response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
