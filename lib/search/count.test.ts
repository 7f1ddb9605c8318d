import { afterEach, describe, expect, it, vi } from 'vitest'
import { log } from '../kernel/log'
import { noteOpened } from '../kernel/openings'
import { runBeforeStop } from '../kernel/process'
import { renderContext } from '../kernel/render-context'
import type { OpenedTally, SearchTally } from '../search-count/schema'
import { type CountStore, noteSearch, SearchCounts, startCounting } from './count'

const LINDHAGA = 'municipality:lindhaga'
const MONDAY = Date.parse('2026-11-16T12:00:00Z')

afterEach(() => {
  vi.useRealTimers()
})

/** Keeps what is written. */
function store() {
  const searches: SearchTally[][] = []
  const opened: OpenedTally[][] = []
  const removed: string[] = []
  const kept: CountStore = {
    addSearches: async (tallies) => void searches.push([...tallies]),
    addOpened: async (tallies) => void opened.push([...tallies]),
    removeCountsBefore: async (week) => removed.push(week),
  }
  return { kept, searches, opened, removed }
}

const row = { scopeId: LINDHAGA, locale: 'sv', week: '2026-11-16' }

describe('SearchCounts', () => {
  it('writes what was gathered together, after a while', async () => {
    vi.useFakeTimers({ now: MONDAY })
    const { kept, searches } = store()
    const counts = new SearchCounts({ store: kept })
    counts.search(LINDHAGA, 'sv', 'tolk', 3)
    counts.search(LINDHAGA, 'sv', 'tolk', 0)
    counts.search(LINDHAGA, 'sv', 'xyz', 0)
    await vi.advanceTimersByTimeAsync(9_999)
    expect(searches).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(searches).toEqual([
      [
        { ...row, query: 'tolk', searches: 2, empty: 1 },
        { ...row, query: 'xyz', searches: 1, empty: 1 },
      ],
    ])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(searches).toHaveLength(1)
  })

  it('writes openings a round later, when other processes have written the searches', async () => {
    vi.useFakeTimers({ now: MONDAY })
    const { kept, opened } = store()
    const counts = new SearchCounts({ store: kept })
    counts.opened(LINDHAGA, 'sv', 'tolk', 2)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(opened).toEqual([])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(opened).toEqual([[{ ...row, query: 'tolk', opened: 2 }]])
  })

  it('writes everything when the process stops', async () => {
    const { kept, searches, opened } = store()
    const counts = new SearchCounts({ store: kept, everyMs: 0, now: () => MONDAY })
    counts.search(LINDHAGA, 'sv', 'tolk', 1)
    counts.opened(LINDHAGA, 'sv', 'tolk', 1)
    await counts.flush()
    counts.opened(LINDHAGA, 'sv', 'tolk', 1)
    await counts.flush({ all: true })
    expect(searches).toHaveLength(1)
    expect(opened).toEqual([
      [expect.objectContaining({ opened: 1 })],
      [expect.objectContaining({ opened: 1 })],
    ])
  })

  it('takes in so many different questions and no more', async () => {
    const { kept, searches } = store()
    const counts = new SearchCounts({ store: kept, everyMs: 0, most: 2 })
    for (const query of ['a', 'b', 'c', 'a']) counts.search(LINDHAGA, 'sv', query, 1)
    await counts.flush()
    expect(searches[0]?.map(({ query, searches: times }) => [query, times])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
  })

  it('forgets when the database is away, and the log does not know what was asked', async () => {
    const warned = vi.spyOn(log(), 'warn').mockReturnValue()
    const { kept, searches } = store()
    const away = vi.fn().mockRejectedValueOnce(new Error('hemlig fråga'))
    const counts = new SearchCounts({
      store: {
        ...kept,
        addSearches: async (tallies) => {
          await away()
          searches.push([...tallies])
        },
      },
      everyMs: 0,
    })
    counts.search(LINDHAGA, 'sv', 'hemlig fråga', 1)
    await counts.flush()
    expect(JSON.stringify(warned.mock.calls)).not.toContain('hemlig')
    expect(warned).toHaveBeenCalledOnce()
    counts.search(LINDHAGA, 'sv', 'tolk', 1)
    await counts.flush()
    expect(searches.flat().map(({ query }) => query)).toEqual(['tolk'])
  })

  it('removes what is older than a year, once a day', async () => {
    let now = MONDAY
    const { kept, removed } = store()
    const counts = new SearchCounts({ store: kept, everyMs: 0, now: () => now })
    for (const hours of [0, 5, 24]) {
      now = MONDAY + hours * 3_600_000
      counts.search(LINDHAGA, 'sv', 'tolk', 1)
      await counts.flush()
    }
    expect(removed).toEqual(['2025-11-10', '2025-11-10'])
  })
})

it('counts only what the front says is to be counted, and what could be anybody’s', () => {
  const search = vi.spyOn(SearchCounts.prototype, 'search').mockReturnValue()
  const note = (question: string) =>
    noteSearch({ scopes: ['nation', LINDHAGA], locale: 'sv', question, found: 0 })
  note('tolk')
  renderContext.run({ declared: {}, counts: false }, () => note('tolk'))
  renderContext.run({ declared: {}, counts: true }, () => note('Anna Svensson'))
  expect(search).not.toHaveBeenCalled()
  renderContext.run({ declared: {}, counts: true }, () => note('Tolk?'))
  expect(search).toHaveBeenCalledExactlyOnceWith(LINDHAGA, 'sv', 'tolk', 0)
})

it('hears from the front what was opened, and leaves nothing when the process stops', async () => {
  const opened = vi.spyOn(SearchCounts.prototype, 'opened').mockReturnValue()
  const flush = vi.spyOn(SearchCounts.prototype, 'flush').mockResolvedValue()
  startCounting()
  startCounting()
  noteOpened({ municipality: 'lindhaga', locale: 'ar', question: ' Tolk? ', times: 2 })
  noteOpened({ municipality: 'lindhaga', locale: 'ar', question: '?!', times: 1 })
  expect(opened).toHaveBeenCalledExactlyOnceWith(LINDHAGA, 'ar', 'tolk', 2)
  await runBeforeStop()
  expect(flush).toHaveBeenCalledExactlyOnceWith({ all: true })
})
