import { describe, expect, it } from 'vitest'
import { hasHeading, ReadyPages } from './ready-pages'

const lindhaga = { slug: 'lindhaga', locales: ['sv', 'ar'], domains: ['stod.lindhaga.example'] }
const alvhamn = { slug: 'alvhamn', locales: ['sv'], domains: [] }
const places = { sharing: [lindhaga, alvhamn], lone: [] }
const page = (path: string, alone?: string) => ({
  status: 500,
  declared: true,
  contentType: 'text/html; charset=utf-8',
  body: `<h1>${path}${alone ? ` alone` : ''}</h1>`,
})
const shared = (...segments: string[]) => ({ segments, alone: false })
const own = (...segments: string[]) => ({ segments, alone: true })

describe('ReadyPages', () => {
  it('finds the page of the municipality in the language, and the guide before the language', async () => {
    const pages = new ReadyPages({
      fetch: async (path) => page(path),
    })
    expect(pages.find(shared('lindhaga'))).toBeUndefined()
    expect(await pages.refresh(places)).toBe(true)
    expect(pages.find(shared('lindhaga', 'behov'))).toBe('<h1>/lindhaga/fel</h1>')
    expect(pages.find(shared('ar', 'lindhaga'))).toBe('<h1>/ar/lindhaga/fel</h1>')
    expect(pages.find(shared('ar', 'alvhamn'))).toBe('<h1>/alvhamn/fel</h1>')
    expect(pages.find(shared('ar', 'nowhere'))).toBe('<h1>/ar/fel</h1>')
    expect(pages.find(shared())).toBe('<h1>/fel</h1>')
    expect(pages.findOfMunicipality(shared('ar', 'alvhamn', 'behov'))).toBe('<h1>/alvhamn/fel</h1>')
    expect(pages.findOfMunicipality(shared('ar', 'nowhere'))).toBeUndefined()
    expect(pages.findOfMunicipality(shared('ar'))).toBeUndefined()
  })

  it('has other pages, with other links, for hosts that a municipality has to itself', async () => {
    const pages = new ReadyPages({ fetch: async (path, alone) => page(path, alone) })
    await pages.refresh({ sharing: [lindhaga, alvhamn], lone: [lindhaga] })
    expect(pages.find(own('lindhaga', 'behov'))).toBe('<h1>/lindhaga/fel alone</h1>')
    expect(pages.find(own('ar', 'lindhaga'))).toBe('<h1>/ar/lindhaga/fel alone</h1>')
    expect(pages.find(shared('ar', 'lindhaga'))).toBe('<h1>/ar/lindhaga/fel</h1>')
    await pages.refresh({ sharing: [], lone: [alvhamn] })
    expect(pages.find(own('ar', 'alvhamn'))).toBe('<h1>/alvhamn/fel alone</h1>')
    expect(pages.find(shared('lindhaga'))).toBe('<h1>/fel</h1>')
  })

  it('keeps what it has when the renderer fails, and says that it is not done', async () => {
    let down = false
    const pages = new ReadyPages({
      fetch: async (path) => {
        if (down) throw new Error('down')
        return page(path)
      },
    })
    await pages.refresh(places)
    down = true
    expect(await pages.refresh(places)).toBe(false)
    expect(pages.find(shared('lindhaga'))).toBe('<h1>/lindhaga/fel</h1>')
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
        return { ...page(path), ...(odd ? { body: '<h1>other</h1>', ...other } : {}) }
      },
    })
    await pages.refresh(places)
    odd = true
    expect(await pages.refresh(places)).toBe(false)
    expect(pages.find(shared('lindhaga'))).toBe('<h1>/lindhaga/fel</h1>')
    expect(pages.find(shared())).toBe('<h1>/fel</h1>')
  })

  it('stays within its memory, the most important first', async () => {
    const pages = new ReadyPages({
      fetch: async (path) => page(path),
      bytes: 100,
    })
    await pages.refresh(places)
    expect(pages.count).toBe(3)
    expect(pages.find(shared('ar', 'lindhaga'))).toBe('<h1>/ar/fel</h1>')
  })

  it('knows a page that says something from one that does not', () => {
    expect(hasHeading('<h1 class="a">Hej</h1>')).toBe(true)
    expect(hasHeading('<h1 class="next-error-h1">404</h1>')).toBe(false)
    expect(hasHeading('<h1>Hej</h1><script>"next-error-h1"</script>')).toBe(true)
    expect(hasHeading('')).toBe(false)
  })
})
