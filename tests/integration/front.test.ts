import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { log } from '@/lib/kernel/log'
import { PROBLEM_TYPE } from '@/lib/kernel/problem'
import { type Front, startFront } from '@/lib/page-server/front'
import { until } from '../support/until'

const CHILD = path.resolve('lib/page-server/testing/stand-in-renderer.ts')
const LONG = 'a'.repeat(10_000)
const GUIDE = '010-123 45 67'

let root: string
let front: Front

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'front-test-'))
  mkdirSync(path.join(root, '.next/static/chunks'), { recursive: true })
  mkdirSync(path.join(root, 'public'))
  writeFileSync(path.join(root, '.next/static/chunks/a.js'), 'x = 1;'.repeat(1000))
  writeFileSync(path.join(root, 'public/sok.1f3a9c2e.js'), 'y = 1')
  writeFileSync(path.join(root, 'public/bild.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(path.join(root, 'public/.env.txt'), 'secret')
  for (const folder of ['lindhaga', 'ar/lindhaga', 'api/v1']) {
    mkdirSync(path.join(root, 'public', folder), { recursive: true })
    writeFileSync(path.join(root, 'public', folder, 'kim.txt'), 'soon gone')
  }
  writeFileSync(path.join(root, 'outside.txt'), 'secret')
  symlinkSync(path.join(root, 'outside.txt'), path.join(root, 'public/ut.txt'))
  symlinkSync(path.join(root, 'public/bild.svg'), path.join(root, 'public/samma.svg'))
  front = await startFront({
    port: 0,
    host: '127.0.0.1',
    root,
    childModule: CHILD,
    limits: {
      headersTimeoutMs: 3_000,
      requestTimeoutMs: 5_000,
      checkEveryMs: 100,
      renderTimeoutMs: 2_000,
      pollMs: 100,
      pollsUnanswered: 2,
      drainMs: 2_000,
      restartFirstMs: 50,
    },
  })
  await until(async () => (await get('/lindhaga/%00')).text.includes(GUIDE))
})

afterAll(async () => {
  await front.close()
  rmSync(root, { recursive: true })
})

interface Got {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  text: string
}

function get(
  target: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const outgoing = request({
      host: '127.0.0.1',
      port: front.port,
      path: target,
      agent: false,
      method: options.method ?? 'GET',
      headers: options.headers,
    })
    outgoing.on('error', reject)
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          text: bytes.toString(),
        })
      })
    })
    outgoing.end(options.body)
  })
}

/** Sends bytes as they are and returns all that comes back until the connection ends. */
function raw(bytes: string, thenEvery?: { ms: number; bytes: string }): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(front.port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    const drip = thenEvery && setInterval(() => socket.write(thenEvery.bytes), thenEvery.ms)
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      heard += chunk
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(drip)
      resolve(heard)
    })
  })
}

const echo = async (target: string, options?: Parameters<typeof get>[1]) =>
  JSON.parse((await get(target, options)).text) as {
    method: string
    url: string
    headers: Record<string, string>
    body: string
  }

describe('an address that cannot be right', () => {
  it.each([
    ['GET', '/lindhaga/%00', 400],
    ['GET', '/lindhaga/%E0%A4%A', 400],
    ['GET', '/lindhaga/../../etc/passwd', 400],
    ['GET', '/lindhaga/%2e%2e/x', 400],
    ['GET', '/lindhaga/\\evil', 400],
    ['GET', '/lindhaga/a%2Fb', 404],
    ['GET', '/lindhaga/(long)', 414],
    ['GET', '/lindhaga?x=(long)', 414],
    ['DELETE', '/lindhaga', 405],
    ['PUT', '/lindhaga', 405],
    ['TRACE', '/lindhaga', 405],
    ['GET', '/lindhaga/tomt-404', 404],
    ['GET', '/lindhaga/next-404', 404],
    ['GET', '/lindhaga/tomt-500', 500],
    ['GET', '/_next/image?url=%2Fa.png&w=64&q=1', 404],
    ['GET', '/_next/static/chunks/nope.js', 404],
    ['GET', '/admin', 404],
    ['POST', '/admin', 404],
  ])('%s %s gives a page that helps', async (method, target, status) => {
    const got = await get(target.replace('(long)', LONG), { method })
    expect(got.status).toBe(status)
    expect(got.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(got.headers['x-robots-tag']).toBe('noindex')
    expect(got.text).toMatch(/<h1>/)
    expect(got.text).toContain(target.startsWith('/lindhaga') ? GUIDE : '112')
  })

  it('gets its page in the language of the address', async () => {
    expect((await get('/ar/lindhaga/%00')).text).toContain('خطأ')
  })

  it.each([
    ['GET', '/api/v1/%00', 400],
    ['GET', '/api/v1/search?q=(long)', 414],
    ['DELETE', '/api/v1/search', 405],
    ['GET', '/api/v1/tomt-404', 404],
    ['GET', '/api/auth/session', 404],
    ['POST', '/api/auth/session', 404],
  ])('%s %s gives programs a problem document', async (method, target, status) => {
    const got = await get(target.replace('(long)', LONG), { method })
    expect(got.status).toBe(status)
    expect(got.headers['content-type']).toBe(PROBLEM_TYPE)
    expect(JSON.parse(got.text)).toMatchObject({
      type: 'about:blank',
      status,
      title: expect.any(String),
      detail: expect.any(String),
    })
  })

  it('is led right when it is only untidy', async () => {
    for (const [target, location] of [
      ['/lindhaga/', '/lindhaga'],
      ['//evil.example/', '/evil.example'],
    ] as const) {
      expect(await get(target)).toMatchObject({ status: 308, headers: { location } })
    }
  })

  it('is answered in whole when a search is far too long', async () => {
    const { url } = await echo(`/lindhaga/sok?q=${LONG}`)
    expect(url).toBe(`/lindhaga/sok?q=${'a'.repeat(500)}`)
  })

  it.each([
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a/b\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
    [
      'length and chunks',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['a space in the address', 'GET /a b HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['no HTTP', 'hej\r\n\r\n', 400],
    ['headers too large', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['headers far too large', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(200_000)}\r\n\r\n`, 431],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', 405],
    ['a proxy request', 'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n', 400],
  ])('with %s gets a page too', async (_, bytes, status) => {
    const heard = await raw(bytes.replace(/\r\n\r\n/, '\r\nConnection: close\r\n\r\n'))
    expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(heard).toContain('<h1>')
    expect(heard).toContain('112')
  })
})

describe('what a page declares', () => {
  it('becomes the status, and stays between the two processes', async () => {
    const got = await get('/lindhaga/saknas')
    expect(got.status).toBe(404)
    expect(got.text).toContain('Finns inte')
    expect(got.headers['x-robots-tag']).toBe('noindex')
    expect(Object.keys(got.headers).filter((name) => name.startsWith('x-rd-'))).toEqual([])
  })

  it.each(['/api/v1/eko', '/api/auth/eko', '/admin/eko', '/lindhaga/eko'])(
    'does not come from outside (%s)',
    async (target) => {
      const { headers } = await echo(target, {
        headers: {
          'x-rd-keep': '1',
          'x-middleware-subrequest': 'middleware',
          'x-forwarded-host': 'evil.example',
          rsc: '1',
          'next-action': 'abc',
          cookie: 'a=b',
          authorization: 'Basic x',
        },
      })
      expect(Object.keys(headers).sort()).toEqual([
        'connection',
        'host',
        'user-agent',
        'x-forwarded-for',
        'x-forwarded-host',
        'x-forwarded-proto',
      ])
      expect(headers['x-forwarded-host']).toBe(`127.0.0.1:${front.port}`)
    },
  )
})

describe('cookies', () => {
  it.each(['/lindhaga/privat', '/admin', '/api/auth/session'])('come from nowhere (%s)', async (target) => {
    const got = await get(target, { headers: { cookie: 'a=b' } })
    expect(got.headers).not.toHaveProperty('set-cookie')
    expect(got.headers).not.toHaveProperty('x-powered-by')
    expect(got.headers).not.toHaveProperty('x-rd-keep')
  })
})

describe('an ordinary answer', () => {
  it('says what browsers may do with it', async () => {
    const { headers } = await get('/lindhaga/lang')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('is compressed as the visitor likes', async () => {
    const plain = await get('/lindhaga/lang')
    const brotli = await get('/lindhaga/lang', { headers: { 'accept-encoding': 'gzip, br' } })
    const gzip = await get('/lindhaga/lang', { headers: { 'accept-encoding': 'gzip' } })
    expect(plain.headers).not.toHaveProperty('content-encoding')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(plain.text)
    expect(gunzipSync(gzip.bytes).toString()).toBe(plain.text)
    expect(brotli.headers.vary).toBe('accept-encoding')
  })

  it('has the same status and headers for HEAD, without the body', async () => {
    for (const target of [
      '/lindhaga/lang',
      '/lindhaga/saknas',
      '/lindhaga/tomt-500',
      '/lindhaga/%00',
      '/bild.svg',
    ]) {
      const whole = await get(target)
      const head = await get(target, { method: 'HEAD' })
      expect(head.bytes).toHaveLength(0)
      expect(head.status).toBe(whole.status)
      expect(head.headers['content-type']).toBe(whole.headers['content-type'])
    }
  })

  it('takes forms, up to a size', async () => {
    expect(await echo('/lindhaga/tyck', { method: 'POST', body: 'text=hej' })).toMatchObject({
      method: 'POST',
      body: 'text=hej',
      headers: { 'content-length': '8' },
    })
    const chunked = { 'transfer-encoding': 'chunked' }
    expect(await echo('/lindhaga/tyck', { method: 'POST', body: 'hej', headers: chunked })).toMatchObject({
      body: 'hej',
    })
    const large = Buffer.alloc(1_200_000, 'a')
    for (const headers of [{}, chunked]) {
      const got = await get('/lindhaga/tyck', { method: 'POST', body: large, headers })
      expect(got.status).toBe(413)
      expect(got.text).toContain(GUIDE)
    }
    expect((await get('/api/v1/tyck', { method: 'POST', body: large })).headers['content-type']).toBe(
      PROBLEM_TYPE,
    )
  })
})

describe('files', () => {
  it('of the build are kept for ever, compressed, and known by their tag', async () => {
    const got = await get('/_next/static/chunks/a.js', { headers: { 'accept-encoding': 'br' } })
    expect(got.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
    })
    expect(brotliDecompressSync(got.bytes).toString()).toHaveLength(6_000)
    const tag = got.headers.etag ?? ''
    const again = await get('/_next/static/chunks/a.js', {
      headers: { 'accept-encoding': 'br', 'if-none-match': tag },
    })
    expect(again.status).toBe(304)
    expect(again.bytes).toHaveLength(0)
  })

  it('of the public folder are served, with no way out of it', async () => {
    expect((await get('/sok.1f3a9c2e.js')).headers['cache-control']).toContain('immutable')
    expect((await get('/bild.svg')).headers['cache-control']).toBe('public, max-age=3600')
    expect((await get('/samma.svg')).headers['content-type']).toBe('image/svg+xml')
    for (const target of [
      '/ut.txt',
      '/.env.txt',
      '/_next/static/../server/a.js',
      '/_next/static/%2e%2e/x.js',
    ]) {
      expect((await get(target)).text).not.toContain('secret')
    }
  })
})

describe('when something breaks', () => {
  it('a visitor who leaves ends the rendering', async () => {
    const before = JSON.parse((await get('/api/v1/ended')).text).length
    await new Promise<void>((resolve) => {
      const outgoing = request(
        { host: '127.0.0.1', port: front.port, path: '/lindhaga/utan-slut' },
        (response) => {
          response.on('error', () => undefined)
          response.once('data', () => {
            outgoing.destroy()
            resolve()
          })
        },
      )
      outgoing.on('error', () => undefined)
      outgoing.end()
    })
    await until(async () => JSON.parse((await get('/api/v1/ended')).text).length > before)
  })

  it('half a page does not look whole', async () => {
    await expect(get('/lindhaga/halv')).rejects.toThrow()
  })

  it('a page that takes too long becomes one that says so', async () => {
    const got = await get('/lindhaga/trog')
    expect(got.status).toBe(503)
    expect(got.headers['retry-after']).toBe('5')
    expect(got.text).toContain(GUIDE)
  })

  it('a slow sender is sent away and holds up nobody', async () => {
    const slow = raw('GET / HTTP/1.1\r\nHost: a\r\n', { ms: 100, bytes: 'X: y\r\n' })
    const slowBody = raw('POST /lindhaga HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n', {
      ms: 100,
      bytes: 'a',
    })
    expect((await get('/lindhaga/lang')).status).toBe(200)
    expect(await slow).toMatch(/^HTTP\/1.1 408 [\s\S]*<h1>/)
    await slowBody
    expect((await get('/lindhaga/lang')).status).toBe(200)
  })

  it('a killed renderer means a ready page, and soon the ordinary one', async () => {
    const pid = front.rendererPid() ?? 0
    const underWay = get('/lindhaga/hall')
    await new Promise((resolve) => setTimeout(resolve, 100))
    process.kill(pid, 'SIGKILL')
    expect((await underWay).status).toBe(503)
    const got = await get('/lindhaga/lang')
    expect(got.status).toBe(503)
    expect(got.headers['retry-after']).toBe('5')
    expect(got.headers['cache-control']).toBe('no-store')
    expect(got.text).toContain(GUIDE)
    expect((await get('/api/v1/search')).headers['content-type']).toBe(PROBLEM_TYPE)
    expect(await get('/api/health/ready')).toMatchObject({
      status: 503,
      text: '{"pages":{"done":0,"total":0},"database":false,"revision":null}',
    })
    expect(await get('/api/health/live')).toMatchObject({ status: 200, text: '{"status":"live"}' })
    await until(async () => (await get('/lindhaga/lang')).status === 200)
    expect(front.rendererPid()).not.toBe(pid)
  })

  it('a fault of the front itself is answered like any other, and the log knows where it is', async () => {
    const told = vi.spyOn(log(), 'error')
    for (const folder of ['lindhaga', 'ar/lindhaga', 'api/v1']) {
      rmSync(path.join(root, 'public', folder, 'kim.txt'))
    }
    const got = await get('/lindhaga/kim.txt')
    expect(got).toMatchObject({ status: 500, headers: { 'x-robots-tag': 'noindex' } })
    expect(got.text).toContain(GUIDE)
    expect((await get('/ar/lindhaga/kim.txt')).text).toContain('خطأ')
    const forPrograms = await get('/api/v1/kim.txt')
    expect(forPrograms.headers['content-type']).toBe(PROBLEM_TYPE)
    expect(JSON.parse(forPrograms.text)).toMatchObject({ status: 500 })
    expect(told).toHaveBeenCalledTimes(3)
    expect(told).toHaveBeenCalledWith(
      {
        status: 500,
        kind: 'front error',
        ms: expect.any(Number),
        error: 'Error',
        code: 'ENOENT',
        at: expect.arrayContaining([expect.stringMatching(/static-files\.ts:\d+:\d+$/)]),
      },
      'request failed',
    )
    expect(JSON.stringify(told.mock.calls)).not.toContain('kim')
  })

  it('a renderer that dies of a page is started again', async () => {
    expect((await get('/lindhaga/krasch')).status).toBe(503)
    await until(async () => (await get('/lindhaga/lang')).status === 200)
  })

  it('a renderer that hangs is noticed', async () => {
    const pid = front.rendererPid() ?? 0
    process.kill(pid, 'SIGSTOP')
    await until(async () => front.rendererPid() !== undefined && front.rendererPid() !== pid)
    await until(async () => (await get('/lindhaga/lang')).status === 200)
  })
})

describe('stopping', () => {
  it('finishes what is under way, ends the renderer and removes its socket', async () => {
    const sockets = () => readdirSync(tmpdir()).filter((name) => name.startsWith('rd-')).length
    const before = sockets()
    const shared = front
    front = await startFront({ port: 0, host: '127.0.0.1', root, childModule: CHILD })
    const pid = front.rendererPid() ?? 0
    const underWay = get('/lindhaga/hall')
    await new Promise((resolve) => setTimeout(resolve, 150))
    await front.close()
    front = shared
    expect((await underWay).text).toContain('Väntat')
    expect(() => process.kill(pid, 0)).toThrow()
    expect(sockets()).toBe(before)
  })

  it('leaves no renderer behind when the front is killed', async () => {
    const script = `
      import { startFront } from ${JSON.stringify(pathToFileURL(path.resolve('lib/page-server/front.ts')).href)}
      const front = await startFront(${JSON.stringify({ port: 0, host: '127.0.0.1', root, childModule: CHILD })})
      console.log(front.rendererPid())`
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
    const pid = await new Promise<number>((resolve) => {
      parent.stdout.once('data', (chunk: Buffer) => resolve(Number(chunk.toString())))
    })
    expect(process.kill(pid, 0)).toBe(true)
    parent.kill('SIGKILL')
    await until(async () => {
      try {
        return !process.kill(pid, 0)
      } catch {
        return true
      }
    })
  })

  it('is at once when the renderer cannot even start', async () => {
    writeFileSync(path.join(root, 'broken.mjs'), 'process.exit(4)')
    await expect(
      startFront({ port: 0, host: '127.0.0.1', root, childModule: path.join(root, 'broken.mjs') }),
    ).rejects.toThrow('exit code 4')
  })

  it('says that the port is taken', async () => {
    await expect(
      startFront({ port: front.port, host: '127.0.0.1', root, childModule: CHILD }),
    ).rejects.toThrow('EADDRINUSE')
  })
})
