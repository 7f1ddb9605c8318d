import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { SearchCounts } from '@/lib/search/count'
import { addOpened, addSearches, removeCountsBefore } from '@/lib/search-count/mutations'
import { readMostAsked, readMostEmpty, readNeverOpened, readWeekSums } from '@/lib/search-count/queries'
import { MOST_QUESTIONS_A_WEEK, type SearchTally } from '@/lib/search-count/schema'

const LINDHAGA = 'municipality:lindhaga'
const NORRSJO = 'municipality:norrsjo'
const WEEK = '2026-11-16'
const BEFORE = '2026-11-09'
const weeks = { from: BEFORE, to: WEEK }

beforeAll(async () => {
  const parentId = 'region:mellanbygden'
  await db().scope.create({ data: { id: parentId, kind: 'region', parentId: 'nation' } })
  for (const id of [LINDHAGA, NORRSJO]) {
    await db().scope.create({ data: { id, kind: 'municipality', parentId } })
  }
})

beforeEach(async () => {
  await db().searchCount.deleteMany()
})

const tally = (query: string, searches: number, more: Partial<SearchTally> = {}): SearchTally => ({
  scopeId: LINDHAGA,
  locale: 'sv',
  week: WEEK,
  query,
  searches,
  empty: 0,
  ...more,
})
const opening = (query: string, opened: number) => ({
  scopeId: LINDHAGA,
  locale: 'sv' as const,
  week: WEEK,
  query,
  opened,
})
const rows = () =>
  db().searchCount.findMany({
    select: { query: true, searches: true, empty: true, opened: true },
    orderBy: { query: 'asc' },
  })

describe('writing', () => {
  it('adds to what is there', async () => {
    await addSearches([tally('tolk', 2, { empty: 1 }), tally('كرسي متحرك', 1, { locale: 'ar' })])
    await addSearches([tally('tolk', 3)])
    await addOpened([opening('tolk', 4)])
    expect(await rows()).toEqual([
      { query: 'tolk', searches: 5, empty: 1, opened: 4 },
      { query: 'كرسي متحرك', searches: 1, empty: 0, opened: 0 },
    ])
  })

  it('leaves out scopes that are gone, and openings of what was never counted', async () => {
    await addSearches([tally('tolk', 1), tally('tolk', 1, { scopeId: 'municipality:gone' })])
    await addOpened([opening('anna', 1)])
    expect(await rows()).toEqual([{ query: 'tolk', searches: 1, empty: 0, opened: 0 }])
  })

  it('loses nothing when several processes write at the same time', async () => {
    const many = Array.from({ length: 600 }, (_, at) => tally(`fråga ${at}`, 1))
    await Promise.all([addSearches(many), addSearches([...many].reverse()), addSearches(many)])
    const written = await rows()
    expect(written).toHaveLength(600)
    expect(written.every(({ searches }) => searches === 3)).toBe(true)
  })

  it('takes in so many different questions a week, and goes on counting those it has', async () => {
    await db().$executeRaw`
      INSERT INTO search_count (id, scope_id, locale, week, query, searches)
      SELECT gen_random_uuid(), ${LINDHAGA}, 'sv', ${WEEK}::date, 'nonsens ' || n, 1
      FROM generate_series(1, ${MOST_QUESTIONS_A_WEEK}) n`
    await addSearches([tally('nonsens 7', 1), tally('ny', 1), tally('ny', 1, { locale: 'en' })])
    const counted = await db().searchCount.findMany({ where: { query: { in: ['nonsens 7', 'ny'] } } })
    expect(counted.map(({ query, locale, searches }) => [query, locale, searches]).sort()).toEqual([
      ['nonsens 7', 'sv', 2],
      ['ny', 'en', 1],
    ])
  })

  it('removes the weeks before one', async () => {
    await addSearches([
      tally('tolk', 1),
      tally('tolk', 1, { week: BEFORE }),
      tally('x', 1, { week: '2025-11-03' }),
    ])
    expect(await removeCountsBefore(BEFORE)).toBe(1)
    expect(await rows()).toHaveLength(2)
  })

  it('is what happens to what a process has gathered', async () => {
    const counts = new SearchCounts({
      store: { addSearches, addOpened, removeCountsBefore },
      everyMs: 0,
      now: () => Date.parse('2026-11-22T23:30:00Z'),
    })
    counts.search(LINDHAGA, 'sv', 'tolk', 0)
    counts.opened(LINDHAGA, 'sv', 'tolk', 1)
    await counts.flush({ all: true })
    const [row] = await db().searchCount.findMany()
    // Half past midnight on Monday in Sweden.
    expect(row).toMatchObject({
      query: 'tolk',
      searches: 1,
      empty: 1,
      opened: 1,
      week: new Date('2026-11-23'),
    })
  })
})

describe('reading', () => {
  beforeEach(async () => {
    await addSearches([
      tally('tolk', 2),
      tally('tolk', 2, { week: BEFORE }),
      tally('habelitering', 3, { empty: 3 }),
      tally('ridning', 5, { empty: 1 }),
      tally('blenda', 2, { empty: 2 }),
      tally('tolk', 9, { scopeId: NORRSJO }),
      tally('tolk', 9, { week: '2026-11-02' }),
    ])
    await addOpened([opening('tolk', 3)])
  })

  const queries = async (asked: Promise<{ query: string }[]>) => (await asked).map(({ query }) => query)

  it('tells what is asked most, over the weeks together', async () => {
    expect(await readMostAsked({ scopeId: LINDHAGA, weeks })).toEqual([
      { query: 'ridning', locale: 'sv', searches: 5, empty: 1, opened: 0 },
      { query: 'tolk', locale: 'sv', searches: 4, empty: 0, opened: 3 },
      { query: 'habelitering', locale: 'sv', searches: 3, empty: 3, opened: 0 },
    ])
    expect(await queries(readMostAsked({ scopeId: LINDHAGA, weeks, limit: 1 }))).toEqual(['ridning'])
  })

  it('tells what is not found, and what nobody opens', async () => {
    expect(await queries(readMostEmpty({ scopeId: LINDHAGA, weeks }))).toEqual(['habelitering', 'ridning'])
    expect(await queries(readNeverOpened({ scopeId: LINDHAGA, weeks }))).toEqual(['ridning'])
  })

  it('never tells what was asked fewer than three times', async () => {
    for (const read of [readMostAsked, readMostEmpty, readNeverOpened]) {
      expect(await queries(read({ scopeId: LINDHAGA, weeks }))).not.toContain('blenda')
      expect(await queries(read({ scopeId: LINDHAGA, weeks: { from: BEFORE, to: BEFORE } }))).toEqual([])
    }
  })

  it('sums the weeks', async () => {
    expect(await readWeekSums({ scopeId: LINDHAGA, weeks })).toEqual([
      { week: BEFORE, searches: 2, empty: 0, opened: 0 },
      { week: WEEK, searches: 12, empty: 6, opened: 3 },
    ])
  })
})
