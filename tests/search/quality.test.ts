import { beforeAll, describe, expect, it } from 'vitest'
import { searchSpace } from '@/lib/search/live'
import { search } from '@/lib/search/query'
import type { SearchSpace } from '@/lib/search/space'
import { CHAIN } from '@/scripts/bench-search/library'
import { QUESTION_FILES, type QuestionFile, readQuestions } from '@/scripts/bench-search/questions'
import { libraryFromFiles } from '../support/library'

// `npm run bench:search` tells how good search is; here it may not become worse. The levels are those reached: raise
// them when search gets better.

/** Shares of the questions: a wanted need first, among the first three, and no need at all. */
const REACHED: Readonly<Record<QuestionFile, { first: number; firstThree: number; empty: number }>> = {
  dev: { first: 0.93, firstThree: 0.99, empty: 0 },
  own: { first: 0.88, firstThree: 0.95, empty: 0 },
}

let space: SearchSpace
beforeAll(async () => {
  space = await searchSpace(libraryFromFiles(), CHAIN)
})

/** Where the first wanted need stands among the needs that were found; -1 when it does not. */
function place(question: string, want: readonly string[]): { at: number; empty: boolean } {
  const { found } = search(space, question, { limit: 0, locale: 'sv' })
  const needs = found.filter(({ type }) => type === 'need')
  return { at: needs.findIndex(({ slug }) => want.includes(slug)), empty: needs.length === 0 }
}

describe.each(Object.keys(QUESTION_FILES) as QuestionFile[])('the questions of %s', (file) => {
  it('are answered as well as before', () => {
    const places = readQuestions(file).map(({ q, want }) => place(q, want))
    const share = (fits: (one: (typeof places)[number]) => boolean) =>
      places.filter(fits).length / places.length
    const level = REACHED[file]
    expect(share(({ at }) => at === 0)).toBeGreaterThanOrEqual(level.first)
    expect(share(({ at }) => at >= 0 && at < 3)).toBeGreaterThanOrEqual(level.firstThree)
    expect(share(({ empty }) => empty)).toBeLessThanOrEqual(level.empty)
  })
})
