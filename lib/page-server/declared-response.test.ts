import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declareRender, type RenderDeclaration, renderContext } from '../kernel/render-context'
import { writeDeclared } from './declared-response'

let server: Server
let declares: RenderDeclaration[] = []
let ownStatus = 200

beforeAll(async () => {
  server = createServer((_request, response) => {
    const declared: RenderDeclaration = {}
    writeDeclared(response, declared, '?q=%C3%A5')
    renderContext.run({ declared }, () => {
      for (const declaration of declares) declareRender(declaration)
      response.statusCode = ownStatus
      response.write('<h1>Hej</h1>')
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
})

async function answerTo(declarations: RenderDeclaration[], status = 200) {
  declares = declarations
  ownStatus = status
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const response = await fetch(address, { redirect: 'manual' })
  await response.text()
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('x-')))
  const location = response.headers.get('location')
  return { status: response.status, headers, ...(location === null ? {} : { location }) }
}

describe('what a page declares while it is rendered', () => {
  it('is nothing by default', async () => {
    expect(await answerTo([])).toEqual({ status: 200, headers: {} })
  })

  it('is written before the body', async () => {
    expect(
      await answerTo([{ status: 404, keep: true, records: ['nation@3'], staleAt: 5, noindex: true }]),
    ).toEqual({
      status: 404,
      headers: {
        'x-rd-status': '404',
        'x-rd-keep': '1',
        'x-rd-records': 'nation@3',
        'x-rd-stale-at': '5',
        'x-robots-tag': 'noindex',
      },
    })
  })

  it('adds up over layout and page, the careful answer first', async () => {
    const declarations = [
      { keep: true, records: ['a@1', 'b@1'], staleAt: 9, noindex: true },
      { keep: false, records: ['b@1', 'c@1'], staleAt: 7, status: 404, noindex: false },
      { keep: true, status: 200, staleAt: 8 },
    ]
    expect(await answerTo(declarations)).toEqual({
      status: 404,
      headers: {
        'x-rd-status': '404',
        'x-rd-records': 'a@1 b@1 c@1',
        'x-rd-stale-at': '7',
        'x-robots-tag': 'noindex',
      },
    })
  })

  it('does not hide that Next.js answered otherwise', async () => {
    expect(await answerTo([{ status: 200, keep: true, records: ['a@1'] }], 500)).toEqual({
      status: 500,
      headers: {},
    })
  })

  it('is not kept when what it was made of cannot be told', async () => {
    expect(await answerTo([{ keep: true, records: ['å b'] }])).toEqual({ status: 200, headers: {} })
  })

  it('leads to where the page is now, with the same question', async () => {
    expect(await answerTo([{ keep: true, redirect: '/lindhaga/behov/tolk' }])).toEqual({
      status: 308,
      headers: {},
      location: '/lindhaga/behov/tolk?q=%C3%A5',
    })
  })

  it('does nothing outside a request', () => {
    expect(() => declareRender({ status: 404 })).not.toThrow()
  })
})
