import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { log } from '../kernel/log'
import { rawFailure } from './failures'
import { type Limits, PARSER_BYTES } from './limits'

/** A refused connection that goes on sending gets this long to read why. */
const LINGER_MS = 1_000

/** An HTTP server with our limits, which answers even what is not a request with a page. */
export function publicServer(limits: Limits): Server {
  const server = createServer({
    maxHeaderSize: PARSER_BYTES,
    // We ask for it ourselves, with a page for whoever lacks it.
    requireHostHeader: false,
    keepAliveTimeout: limits.keepAliveMs,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    connectionsCheckingInterval: limits.checkEveryMs,
  })
  server.setTimeout(limits.idleTimeoutMs)
  const answering = new WeakMap<Duplex, number>()
  const told = new WeakSet<Duplex>()
  server.on('request', ({ socket }, response) => {
    answering.set(socket, (answering.get(socket) ?? 0) + 1)
    response.once('close', () => answering.set(socket, (answering.get(socket) ?? 1) - 1))
  })
  const refuse = (socket: Duplex, status: number) => {
    told.add(socket)
    log().info({ status, kind: 'not a request' }, 'request refused')
    socket.end(rawFailure(status))
    setTimeout(() => socket.destroy(), LINGER_MS).unref()
  }
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (told.has(socket)) return
    // In the middle of another answer nothing can be said.
    const busy = (answering.get(socket) ?? 0) > 0
    if (busy || !socket.writable || error.code === 'ECONNRESET') socket.destroy()
    else refuse(socket, statusOfClientError(error.code))
  })
  server.on('connect', (_request, socket) => {
    socket.on('error', () => undefined)
    refuse(socket, 405)
  })
  return server
}

function statusOfClientError(code: string | undefined): number {
  if (code === 'HPE_HEADER_OVERFLOW') return 431
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
}

/**
 * @returns the port
 * @throws Error when the port is taken
 */
export function listen(server: Server, where: { port: number; host?: string | undefined }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: where.port, host: where.host }, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** Takes no new connections; requests under way get their time. */
export async function drain(server: Server, withinMs: number): Promise<void> {
  if (!server.listening) return
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection whose last request has been answered is not waited for.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), withinMs)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}
