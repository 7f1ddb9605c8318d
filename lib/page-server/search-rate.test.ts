import { describe, expect, it } from 'vitest'
import { judgeTarget } from './address'
import { LIMITS } from './limits'
import { addressKey, ratedKind, SearchRate } from './search-rate'

describe('addressKey', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:0:2:a:b:c:d', '2001:db8:0:2'],
    ['2001:0DB8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['::ffff:c000:207', '0:0:0:0:0:ffff:c000:207'],
    ['::::', '::::'],
    [undefined, ''],
  ])('%s counts as %s', (address, key) => {
    expect(addressKey(address)).toBe(key)
  })
})

describe('ratedKind', () => {
  it.each([
    ['/lindhaga/sok?q=tolk', 'searches'],
    ['/ar/lindhaga/sok?alder=18&q=', 'searches'],
    ['/sok?q=a', 'searches'],
    ['/lindhaga/sok', undefined],
    ['/lindhaga/behov/tolk?q=a', undefined],
    ['/api/v1/search?q=a', 'searches'],
    ['/api/v1/suggest', 'proposals'],
    ['/api/v1/municipalities', undefined],
    ['/api/health/search', undefined],
    ['/lindhaga/%00', undefined],
  ])('%s is %s', (target, kind) => {
    expect(ratedKind(judgeTarget(target))).toBe(kind)
  })
})

it.each(['searches', 'proposals'] as const)(
  'fifty %s in a second are too many from one address',
  async (kind) => {
    const rates = new SearchRate(LIMITS)
    const waits = await Promise.all(Array.from({ length: 50 }, () => rates.take(kind, '192.0.2.9')))
    // A class at a school that begins at the same time is not.
    expect(waits.slice(0, 30).every((wait) => wait === undefined)).toBe(true)
    expect(waits.filter((wait) => wait === 1).length).toBeGreaterThanOrEqual(6)
  },
)

it('slows down who asks one thing after the other', async () => {
  const rates = new SearchRate({
    searches: { perSecond: 5, burst: 0 },
    proposals: { perSecond: 1, burst: 0 },
  })
  for (let i = 0; i < 12; i += 1) expect(await rates.take('searches', '192.0.2.1')).toBeUndefined()
})

it('lets a burst through, lets a few wait, and tells the others how long to', async () => {
  const rates = new SearchRate({
    searches: { perSecond: 2, burst: 3 },
    proposals: { perSecond: 100, burst: 1 },
  })
  const all = await Promise.all(Array.from({ length: 50 }, () => rates.take('searches', '192.0.2.1')))
  expect(all.slice(0, 5)).toEqual([undefined, undefined, undefined, undefined, undefined])
  expect(all.filter((wait) => wait !== undefined).every((wait) => wait >= 1)).toBe(true)
  expect(all.filter((wait) => wait !== undefined).length).toBeGreaterThanOrEqual(41)
  expect(await rates.take('searches', '192.0.2.2')).toBeUndefined()
  expect(await rates.take('proposals', '192.0.2.1')).toBeUndefined()
})
