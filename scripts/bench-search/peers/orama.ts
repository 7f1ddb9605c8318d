import { create, insertMultiple, search } from '@orama/orama'
import { language, stemmer } from '@orama/stemmers/swedish'
import { SEARCH_FIELDS, type SearchDocument } from '../../../lib/search/schema'
import { BOOSTS, type Engine, flatTexts, HITS, thingsAt } from '../engine'

/** Documents inserted before others get their turn. */
const BATCH = 1_000

/** Orama with its Swedish tokenizer and stemmer. */
export async function orama(documents: readonly SearchDocument[]): Promise<Engine> {
  const index = create({
    schema: {
      title: 'string',
      inOtherWords: 'string',
      keywords: 'string',
      summary: 'string',
      body: 'string',
    },
    components: { tokenizer: { language, stemming: true, stemmer } },
  })
  const rows = documents.map((document, id) => ({ id: String(id), ...flatTexts(document) }))
  await insertMultiple(index, rows, BATCH)
  const positions = (hits: readonly { id: string }[]) => hits.map(({ id }) => Number(id))
  return {
    name: 'Orama',
    async search(question) {
      const { hits } = await search(index, {
        term: question,
        properties: [...SEARCH_FIELDS],
        boost: BOOSTS,
        limit: HITS * 4,
      })
      return thingsAt(documents, positions(hits))
    },
    async suggest(typed) {
      const { hits } = await search(index, { term: typed, properties: ['title', 'inOtherWords'], limit: 8 })
      return hits
    },
  }
}
