import { createServer } from 'node:http'
import next from 'next'
import { noteOpened } from '../kernel/openings'
import { runBeforeStop } from '../kernel/process'
import { type RenderDeclaration, renderContext } from '../kernel/render-context'
import { writeDeclared } from './declared-response'
import { PARSER_BYTES } from './limits'
import { type RendererMessage, rendererMessageSchema, rendererSettingsSchema } from './renderer-messages'
import { ALONE_HEADER, COUNTS_HEADER } from './request-headers'

/**
 * The Next.js process. The front starts it with its settings (`renderer-messages.ts`) as the first argument,
 * and sends it every request that Next.js shall answer. In `next dev` it owns the public port instead.
 */
const { root, dev, listen } = rendererSettingsSchema.parse(JSON.parse(process.argv[2] ?? '{}'))
const FINISH_MS = 6_000

// The front is gone, perhaps killed: nobody can reach us any more.
process.on('disconnect', () => process.exit(0))
// Ctrl-C reaches the whole group; the front says when to stop.
process.on('SIGINT', () => undefined)

const server = createServer({
  maxHeaderSize: PARSER_BYTES,
  // The front is the only client and has limits of its own. It must be the one to close idle connections.
  ...(dev ? {} : { keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 }),
})
const app = next({ dev, dir: root, httpServer: server, ...('port' in listen ? { port: listen.port } : {}) })
await app.prepare()
const handle = app.getRequestHandler()

server.on('request', (request, response) => {
  if (dev && request.url === '/api/health/live') {
    response.setHeader('Content-Type', 'application/json')
    response.end('{"status":"live"}')
    return
  }
  const declared: RenderDeclaration = {}
  const mark = request.url?.indexOf('?') ?? -1
  writeDeclared(response, declared, mark < 0 ? '' : request.url?.slice(mark))
  const alone = request.headers[ALONE_HEADER]
  const counts = dev || request.headers[COUNTS_HEADER] === '1'
  delete request.headers[ALONE_HEADER]
  delete request.headers[COUNTS_HEADER]
  renderContext
    // In `next dev` anyone could have written it.
    .run({ declared, alone: dev || typeof alone !== 'string' ? undefined : alone, counts }, () =>
      handle(request, response),
    )
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : 'Error'}\n`)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
})

server.listen(listen, () => {
  const ready: RendererMessage = { type: 'ready' }
  process.send?.(ready)
})

process.on('message', (raw) => {
  const message = rendererMessageSchema.safeParse(raw).data
  if (message?.type === 'stop') stop()
  if (message?.type === 'opened') for (const opening of message.openings) noteOpened(opening)
})
process.on('SIGTERM', stop)

/** Finishes the requests under way, then ends. */
function stop(): void {
  server.close(() => {
    void Promise.allSettled([runBeforeStop(), app.close()]).then(() => process.exit(0))
  })
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), FINISH_MS).unref()
}
