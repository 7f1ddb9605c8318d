import { Document } from 'flexsearch'
import { SEARCH_FIELDS, type SearchDocument } from '../../../lib/search/schema'
import { BOOSTS, type Engine, flatTexts, HITS, thingsAt } from '../engine'

/** Places in a field's list after which a hit adds next to nothing. */
const STEEPNESS = 10

type Row = { id: number } & ReturnType<typeof flatTexts>

/**
 * FlexSearch as it comes. What has all words stands first; what has some of them follows (`suggest`), or long
 * questions would find nothing. Its answers are lists per field without scores, so they are joined by place and boost.
 */
export function flexsearch(documents: readonly SearchDocument[]): Engine {
  const index = new Document<Row>({ document: { id: 'id', index: [...SEARCH_FIELDS] } })
  documents.forEach((document, id) => {
    index.add({ id, ...flatTexts(document) })
  })
  const ask = (question: string, suggest: boolean): number[] => {
    const points = new Map<number, number>()
    for (const { field, result } of index.search(question, { limit: HITS * 4, suggest })) {
      const boost = SEARCH_FIELDS.find((name) => name === field)
      result.forEach((id, place) => {
        const gained = (boost ? BOOSTS[boost] : 0) / (1 + place / STEEPNESS)
        points.set(Number(id), (points.get(Number(id)) ?? 0) + gained)
      })
    }
    return [...points].sort(([, a], [, b]) => b - a).map(([id]) => id)
  }
  return {
    name: 'FlexSearch',
    search: (question) => thingsAt(documents, [...ask(question, false), ...ask(question, true)]),
  }
}
