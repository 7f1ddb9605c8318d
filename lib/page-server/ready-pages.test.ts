import { describe, expect, it } from 'vitest'
import { hasHeading, ReadyPages } from './ready-pages'

const list = JSON.stringify({
  municipalities: [
    { slug: 'lindhaga', name: 'Lindhaga', locales: ['sv', 'ar'] },
    { slug: 'alvhamn', name: 'Alvhamn', locales: ['sv'] },
  ],
})
const page = (path: string) => ({
  status: 500,
  declared: true,
  contentType: 'text/html; charset=utf-8',
  body: `<h1>${path}</h1>`,
})
const json = { status: 200, declared: false, contentType: 'application/json', body: list }

describe('ReadyPages', () => {
  it('finds the page of the municipality in the language, and the guide before the language', async () => {
    const pages = new ReadyPages({
      fetch: async (path) => {
        if (path === '/api/v1/municipalities') return json
        return page(path)
      },
    })
    expect(pages.find(['lindhaga'])).toBeUndefined()
    expect(await pages.refresh()).toBe(true)
    expect(pages.find(['lindhaga', 'behov'])).toBe('<h1>/lindhaga/fel</h1>')
    expect(pages.find(['ar', 'lindhaga'])).toBe('<h1>/ar/lindhaga/fel</h1>')
    expect(pages.find(['ar', 'alvhamn'])).toBe('<h1>/alvhamn/fel</h1>')
    expect(pages.find(['ar', 'nowhere'])).toBe('<h1>/ar/fel</h1>')
    expect(pages.find([])).toBe('<h1>/fel</h1>')
    expect(pages.findOfMunicipality(['ar', 'alvhamn', 'behov'])).toBe('<h1>/alvhamn/fel</h1>')
    expect(pages.findOfMunicipality(['ar', 'nowhere'])).toBeUndefined()
    expect(pages.findOfMunicipality(['ar'])).toBeUndefined()
  })

  it('keeps what it has when the renderer fails, and says that it is not done', async () => {
    let down = false
    const pages = new ReadyPages({
      fetch: async (path) => {
        if (down) throw new Error('down')
        return path === '/api/v1/municipalities' ? json : page(path)
      },
    })
    await pages.refresh()
    down = true
    expect(await pages.refresh()).toBe(false)
    expect(pages.find(['lindhaga'])).toBe('<h1>/lindhaga/fel</h1>')
  })

  it.each([
    ['503, no contents yet', { status: 503 }],
    ['404, no such municipality', { status: 404 }],
    ['200, not the error page', { status: 200 }],
    ['500 of Next.js itself', { declared: false }],
    ['500 without a heading', { body: '<p>x</p>' }],
  ])('never puts %s in the place of a page with the number', async (_, other) => {
    let odd = false
    const pages = new ReadyPages({
      fetch: async (path) => {
        if (path === '/api/v1/municipalities') return json
        return { ...page(path), ...(odd ? { body: '<h1>other</h1>', ...other } : {}) }
      },
    })
    await pages.refresh()
    odd = true
    expect(await pages.refresh()).toBe(false)
    expect(pages.find(['lindhaga'])).toBe('<h1>/lindhaga/fel</h1>')
    expect(pages.find([])).toBe('<h1>/fel</h1>')
  })

  it('stays within its memory, the most important first', async () => {
    const pages = new ReadyPages({
      fetch: async (path) => (path === '/api/v1/municipalities' ? json : page(path)),
      bytes: 70,
    })
    await pages.refresh()
    expect(pages.count).toBe(2)
    expect(pages.find(['ar', 'lindhaga'])).toBe('<h1>/ar/fel</h1>')
  })

  it('knows a page that says something from one that does not', () => {
    expect(hasHeading('<h1 class="a">Hej</h1>')).toBe(true)
    expect(hasHeading('<h1 class="next-error-h1">404</h1>')).toBe(false)
    expect(hasHeading('<h1>Hej</h1><script>"next-error-h1"</script>')).toBe(true)
    expect(hasHeading('')).toBe(false)
  })
})
