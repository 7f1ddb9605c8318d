import { beforeAll, expect, it } from 'vitest'
import { buildIndex } from '@/lib/search/build-index'
import { search } from '@/lib/search/query'
import { ARABIC, MUNICIPALITY, NATION } from '@/lib/search/sample-documents'
import { SearchSpace } from '@/lib/search/space'
import { hostileQuestions } from '@/scripts/bench-search/hostile-questions'

let space: SearchSpace
beforeAll(() => {
  space = new SearchSpace([buildIndex(NATION), buildIndex(MUNICIPALITY), buildIndex(ARABIC)])
})

// What the dearest of them costs beside the usual one is measured by `npm run bench:search -- speed`.
it('twenty thousand random and hostile questions are all answered', () => {
  const words = NATION.flatMap(({ title, summary }) => `${title} ${summary}`.split(/\s+/))
  let asked = 0
  for (const question of hostileQuestions(20_000, words)) {
    const { hits, total } = search(space, question, { limit: 10, locale: 'sv' })
    if (hits.length > 10 || total < hits.length)
      throw new Error(`a strange answer to ${JSON.stringify(question)}`)
    asked += 1
  }
  expect(asked).toBe(20_000)
})
