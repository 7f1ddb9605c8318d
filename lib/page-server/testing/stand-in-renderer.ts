import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { writeDeclared } from '../declared-response'
import { rendererMessageSchema, rendererSettingsSchema } from '../renderer-messages'

/**
 * A renderer for tests of the front: a real process with a real HTTP server, and addresses that behave as
 * Next.js does on good days and bad.
 */
const { listen, root } = rendererSettingsSchema.parse(JSON.parse(process.argv[2] ?? '{}'))
process.on('disconnect', () => process.exit(0))
/** What the front says was opened from search pages, for the tests to ask. */
const opened: unknown[] = []
process.on('message', (raw) => {
  const message = rendererMessageSchema.safeParse(raw).data
  if (message?.type === 'stop') process.exit(0)
  if (message?.type === 'opened') opened.push(...message.openings)
})

const page = (heading: string) => `<!DOCTYPE html><html lang="sv"><title>x</title><h1>${heading}</h1></html>`
/** While this file is there the database is away, and a renderer that starts then never reads any contents. */
const databaseAway = () => existsSync(path.join(root, 'database-away'))
/** When this file is there, a publication has given Älvhamn a host of its own. */
const published = () => existsSync(path.join(root, 'published'))
let loaded = false
/** The long answers that have begun, and that have ended, for the tests to ask. */
const begun: string[] = []
const ended: string[] = []

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const declared = {}
  writeDeclared(response, declared)
  const html = (body: string, status = 200) => {
    response.statusCode = status
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(body)
  }
  const json = (value: unknown) => {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify(value))
  }
  const errorPage = (body: string) => {
    Object.assign(declared, { status: 500, noindex: true })
    html(body)
  }
  const away = databaseAway()
  const alone = request.headers['x-rd-municipality']
  loaded ||= !away
  if (url.pathname === '/api/health/ready') {
    response.statusCode = away ? 503 : 200
    return json({
      pages: { done: 1, total: 1 },
      database: !away,
      revision: loaded ? (published() ? 8 : 7) : null,
    })
  }
  if (!loaded && url.pathname.startsWith('/tema/')) return html('', 500)
  if (!loaded && url.pathname.startsWith('/api/')) {
    response.statusCode = 503
    return json({ status: 503 })
  }
  if (!loaded && !/^(\/ar)?\/fel$/.test(url.pathname)) {
    Object.assign(declared, { status: 503 })
    return html(page('Inget innehåll än, 112'))
  }
  switch (url.pathname) {
    case '/api/v1/municipalities':
      return json({
        municipalities: [
          { slug: 'alvhamn', locales: ['sv'], domains: published() ? ['stod.alvhamn.example'] : [] },
          { slug: 'lindhaga', locales: ['sv', 'ar'], domains: ['stod.lindhaga.example', 'lh.example'] },
        ],
      })
    case '/fel':
    case '/ar/fel':
      return errorPage(page('Fel, 112'))
    case '/lindhaga/fel':
      return errorPage(page(`Fel, 010-123 45 67${alone === undefined ? '' : ', kort'}`))
    case '/alvhamn/fel':
      return errorPage(page(`Fel, 010-765 43 21${alone === undefined ? '' : ', kort'}`))
    case '/ar/lindhaga/fel':
      return errorPage(page(`خطأ 010-123 45 67${alone === undefined ? '' : ' kort'}`))
    case '/lindhaga/saknas':
      Object.assign(declared, { status: 404, keep: true, records: ['nation@3'], noindex: true })
      return html(page('Finns inte'))
    case '/lindhaga/tomt-500':
      return html('<!DOCTYPE html><html id="__next_error__"></html>', 500)
    case '/lindhaga/tomt-404':
    case '/api/v1/tomt-404':
      return html('', 404)
    case '/lindhaga/next-404':
      return html('<h1 class="next-error-h1">404</h1>', 404)
    case '/lindhaga/privat':
      response.setHeader('x-rd-keep', '1')
      response.setHeader('Set-Cookie', 'a=b')
      response.setHeader('X-Powered-By', 'x')
      return html(page('Privat'))
    case '/admin':
    case '/api/auth/session':
      response.setHeader('Set-Cookie', 'a=b')
      return html('<h1 class="next-error-h1">404</h1>', 404)
    case '/tema/lindhaga.1f3a9c2e.css':
      response.setHeader('Content-Type', 'text/css; charset=utf-8')
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
      return void response.end(':root{--accent:#123456}')
    case '/tema/finns-inte.css':
      return html('<h1 class="next-error-h1">404</h1>', 404)
    case '/lindhaga/lang':
      return html(page('Lång '.repeat(4000)))
    case '/lindhaga/utan-slut': {
      response.setHeader('Content-Type', 'text/plain')
      const timer = setInterval(() => response.write('mer '.repeat(1000)), 20)
      response.on('close', () => {
        clearInterval(timer)
        ended.push('utan-slut')
      })
      return
    }
    case '/lindhaga/halv':
      response.setHeader('Content-Type', 'text/html')
      response.write(page('Halv'))
      setTimeout(() => response.destroy(), 50)
      return
    case '/lindhaga/trog':
      begun.push('trog')
      return
    case '/lindhaga/krasch':
      return process.exit(3)
    case '/lindhaga/hall':
      begun.push('hall')
      setTimeout(() => html(page('Väntat')), 1_000)
      return
    case '/api/v1/opened':
      return json(opened)
    case '/api/v1/begun':
      return json(begun)
    case '/api/v1/ended':
      return json(ended)
    default: {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(Buffer.from(chunk))
      return json({
        method: request.method,
        url: request.url,
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      })
    }
  }
})
server.listen(listen, () => process.send?.({ type: 'ready' }))
