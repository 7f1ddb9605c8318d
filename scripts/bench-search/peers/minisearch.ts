import MiniSearch from 'minisearch'
import { SEARCH_FIELDS, type SearchDocument } from '../../../lib/search/schema'
import { BOOSTS, type Engine, flatTexts, thingsAt } from '../engine'

/** Edits allowed, as a share of the word's length. */
const FUZZY = 0.2

/** MiniSearch with prefixes, fuzzy words and a boost for each field. */
export function minisearch(documents: readonly SearchDocument[]): Engine {
  const index = new MiniSearch<{ id: number }>({ fields: [...SEARCH_FIELDS] })
  index.addAll(documents.map((document, id) => ({ id, ...flatTexts(document) })))
  return {
    name: 'MiniSearch',
    search(question) {
      const found = index.search(question, { prefix: true, fuzzy: FUZZY, boost: BOOSTS })
      return thingsAt(
        documents,
        found.map(({ id }) => Number(id)),
      )
    },
    suggest: (typed) =>
      index.autoSuggest(typed, { fields: ['title', 'inOtherWords'], prefix: true }).slice(0, 8),
  }
}
