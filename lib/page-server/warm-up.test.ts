import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { warmUp } from './warm-up'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A portal that gives each address its answer, and what it was asked for. */
async function portal(answer: (target: string) => { status?: number; body?: string } = () => ({})) {
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const { status = 200, body = '' } = answer(url)
    response.writeHead(status).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, asked, ask: (path: string) => fetch(url + path) }
}

const municipalities = [
  { slug: 'lindhaga', locales: ['sv', 'en', 'ar'] },
  { slug: 'norrsjo', locales: ['sv'] },
]

it('asks for the start page and the search of every municipality, in each of its languages', async () => {
  const { url, asked, ask } = await portal((target) =>
    target === '/api/v1/municipalities' ? { body: JSON.stringify({ municipalities }) } : {},
  )
  await warmUp(url, ask)
  expect(asked.slice(2)).toEqual([
    '/lindhaga',
    '/api/v1/search?municipality=lindhaga&lang=sv&q=x',
    '/en/lindhaga',
    '/api/v1/search?municipality=lindhaga&lang=en&q=x',
    '/ar/lindhaga',
    '/api/v1/search?municipality=lindhaga&lang=ar&q=x',
    '/norrsjo',
    '/api/v1/search?municipality=norrsjo&lang=sv&q=x',
  ])
})

it('goes on with the others when one of them cannot be shown', async () => {
  const { url, asked, ask } = await portal((target) => {
    if (target === '/api/v1/municipalities') return { body: JSON.stringify({ municipalities }) }
    return target.includes('lindhaga') ? { status: 500 } : {}
  })
  await warmUp(url, ask)
  expect(asked).toContain('/api/v1/search?municipality=norrsjo&lang=sv&q=x')
})

it('never fails, whatever the portal says', async () => {
  const { url, ask } = await portal(() => ({ body: 'inte json' }))
  await expect(warmUp(url, ask)).resolves.toBeUndefined()
  await expect(warmUp('http://127.0.0.1:1', ask)).resolves.toBeUndefined()
})
