import { describe, expect, it } from 'vitest'
import { PROBLEM_TYPE } from '@/lib/kernel/problem'
import { searchRates } from '@/lib/page-server/limits'
import { until } from '../support/until'
import { echoed, GUIDE, sharedFront } from './support/front'

const shared = sharedFront(undefined, {
  trustProxy: true,
  // Lower than in use, so that fifty are too many on a slow machine too.
  limits: { pollMs: 100, drainMs: 1_000, ...searchRates(4) },
})
let visitors = 0

/** An address that nobody has asked from yet (RFC 5737). */
const newVisitor = () => `203.0.113.${++visitors}`

async function get(target: string, from = newVisitor(), more: Record<string, string> = {}) {
  const { status, headers, text } = await shared.get(target, {
    headers: { ...more, 'x-forwarded-for': from },
  })
  return { status, type: headers['content-type'], wait: headers['retry-after'], text }
}

/** As many as a program sends in a second. */
const fifty = (target: string, from: () => string) =>
  Promise.all(Array.from({ length: 50 }, () => get(target, from())))

describe('fifty searches in a second', () => {
  it.each(['/api/v1/search?municipality=lindhaga&q=tolk', '/api/v1/suggest?municipality=lindhaga&q=to'])(
    'from one address are too many for %s, and a problem document says so',
    async (target) => {
      const one = newVisitor()
      const got = await fifty(target, () => one)
      const refused = got.filter(({ status }) => status === 429)
      expect(refused.length).toBeGreaterThan(0)
      expect(got.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(12)
      for (const { type, wait, text } of refused) {
        expect(type).toBe(PROBLEM_TYPE)
        expect(Number(wait)).toBeGreaterThanOrEqual(1)
        expect(Number(wait)).toBeLessThanOrEqual(10)
        expect(JSON.parse(text)).toMatchObject({ status: 429, title: 'Too Many Requests' })
      }
      expect(await get(target)).toMatchObject({ status: 200 })
    },
  )

  it.each([
    ['/lindhaga/sok?q=tolk', GUIDE],
    ['/ar/lindhaga/sok?q=tolk', 'خطأ'],
  ])(
    'from one address are too many for %s: a page in their language, with a number',
    async (target, says) => {
      const one = newVisitor()
      const refused = (await fifty(target, () => one)).filter(({ status }) => status === 429)
      expect(refused.length).toBeGreaterThan(0)
      for (const { type, wait, text } of refused) {
        expect(type).toBe('text/html; charset=utf-8')
        expect(Number(wait)).toBeGreaterThanOrEqual(1)
        expect(text).toContain('<h1')
        expect(text).toContain(says)
      }
      expect(await get(target)).toMatchObject({ status: 200 })
      // Whoever searched too much can still read.
      expect(await get('/lindhaga/lang', one)).toMatchObject({ status: 200 })
      expect(await get('/lindhaga/sok', one)).toMatchObject({ status: 200 })
    },
  )

  it('are welcome from fifty addresses', async () => {
    const got = await fifty('/lindhaga/sok?q=tolk', newVisitor)
    expect(got.every(({ status }) => status === 200)).toBe(true)
  })

  it('are too many from one network, whose visitors take a new address each time', async () => {
    let at = 0
    const got = await fifty('/api/v1/search?q=tolk', () => `2001:db8:1:2::${(++at).toString(16)}`)
    expect(got.some(({ status }) => status === 429)).toBe(true)
    expect(await get('/api/v1/search?q=tolk', '2001:db8:1:3::1')).toMatchObject({ status: 200 })
  })

  it('are forgotten soon', async () => {
    const one = newVisitor()
    const refused = (await fifty('/api/v1/search?q=tolk', () => one)).find(({ status }) => status === 429)
    await new Promise((resolve) => setTimeout(resolve, Number(refused?.wait) * 1000))
    expect(await get('/api/v1/search?q=tolk', one)).toMatchObject({ status: 200 })
  })
})

const BROWSER = { 'user-agent': 'Mozilla/5.0' }

describe('what is counted', () => {
  /** Is the renderer told to count this search? */
  async function counts(target: string, headers: Record<string, string> = {}) {
    const told = echoed(await get(target, undefined, { ...BROWSER, ...headers }))
    return told.headers['x-rd-counts'] === '1'
  }
  const from = (target: string) => ({ referer: `http://127.0.0.1:${shared.front.port}${target}` })

  it('a question, the first time that it is asked', async () => {
    expect(await counts('/lindhaga/sok?q=tolk')).toBe(true)
    expect(await counts('/lindhaga/sok?q=tolk', from('/lindhaga'))).toBe(true)
    expect(await counts('/lindhaga/sok?q=tolk', from('/lindhaga/sok?q=kortis'))).toBe(true)
    expect(await counts('/lindhaga/sok?q=tolk&alder=18', from('/lindhaga/sok?q=tolk'))).toBe(false)
    expect(await counts('/ar/lindhaga/sok?q=Tolk', from('/lindhaga/sok?q=tolk'))).toBe(false)
    expect(await counts('/lindhaga/sok')).toBe(false)
  })

  it('never a robot, nor what a browser fetches in advance, nor what others claim', async () => {
    expect(await counts('/lindhaga/sok?q=tolk', { 'user-agent': 'Mozilla/5.0 (Googlebot/2.1)' })).toBe(false)
    expect(await counts('/lindhaga/sok?q=tolk', { 'sec-purpose': 'prefetch;prerender' })).toBe(false)
    expect(await counts('/lindhaga/behov/tolk', { 'x-rd-counts': '1' })).toBe(false)
  })

  it('a page that was opened from the answers', async () => {
    const open = (target: string, headers: Record<string, string>) =>
      get(target, undefined, { ...BROWSER, ...headers })
    const ours = from('/ar/lindhaga/sok?q=s%C3%B6mn')
    await open('/ar/lindhaga/behov/somn', ours)
    await open('/lindhaga/behov/somn', ours)
    // What every page leads to, another municipality's page, a page that is not there, another site's page.
    await open('/lindhaga/guide', ours)
    await open('/norrsjo/behov/somn', ours)
    await open('/lindhaga/saknas', from('/lindhaga/sok?q=annat'))
    await open('/lindhaga/behov/somn', { referer: 'https://annan.example/lindhaga/sok?q=annat' })
    await open('/lindhaga/behov/somn', { ...from('/lindhaga/sok?q=robot'), 'user-agent': 'bot' })
    await open('/lindhaga/behov/somn', from('/lindhaga/sok?q=sist'))
    const told = async () =>
      JSON.parse((await get('/api/v1/opened')).text) as { question: string; times: number }[]
    await until(async () => (await told()).some(({ question }) => question === 'sist'))
    expect(await told()).toEqual([
      { municipality: 'lindhaga', locale: 'ar', question: 'sömn', times: 2 },
      { municipality: 'lindhaga', locale: 'sv', question: 'sist', times: 1 },
    ])
  })
})
