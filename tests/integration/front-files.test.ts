import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sharedFront, writeFiles } from './support/front'

const { get } = sharedFront((root) => {
  writeFiles(root, {
    '.next/static/chunks/a.js': 'x = 1;'.repeat(1000),
    'public/sok.1f3a9c2e.js': 'y = 1',
    'public/bild.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'public/.env.txt': 'secret',
    'outside.txt': 'secret',
  })
  symlinkSync(path.join(root, 'outside.txt'), path.join(root, 'public/ut.txt'))
  symlinkSync(path.join(root, 'public/bild.svg'), path.join(root, 'public/samma.svg'))
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
