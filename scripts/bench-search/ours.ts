import type { Snapshot } from '../../lib/publishing/snapshot'
import { buildIndex, type SearchIndex } from '../../lib/search/build-index'
import { searchSpace } from '../../lib/search/live'
import { search } from '../../lib/search/query'
import type { SearchDocument } from '../../lib/search/schema'
import { SearchSpace } from '../../lib/search/space'
import { suggest } from '../../lib/search/suggest'
import { Thesaurus } from '../../lib/search/thesaurus'
import type { SynonymGroup } from '../../lib/synonym/schema'
import { type Engine, HITS } from './engine'
import { CHAIN } from './library'

/** The portal's own search in a municipality, asked from its Swedish pages whatever the language of the question. */
export async function oursFrom(snapshot: Snapshot): Promise<Engine> {
  return oursOf(await searchSpace(snapshot, CHAIN))
}

/** The portal's own search in a municipality of these documents: a layer per scope, the upper ones first. */
export function oursOfDocuments(
  documents: readonly SearchDocument[],
  synonyms: readonly SynonymGroup[],
): Engine {
  const layers: SearchIndex[] = []
  for (const scope of new Set(documents.map((document) => document.scope))) {
    const own = documents.filter((document) => document.scope === scope)
    layers.push(
      buildIndex(
        own,
        undefined,
        layers.map(({ parts }) => parts),
      ),
    )
  }
  return oursOf(new SearchSpace(layers, [new Thesaurus(synonyms)]))
}

/** The portal's own search over a space. */
export function oursOf(space: SearchSpace, locale = 'sv'): Engine {
  return {
    name: 'Rätt dörr',
    search: (question) => search(space, question, { limit: HITS, locale }).hits,
    suggest: (typed) => suggest(space, typed, locale),
    explain(question) {
      const { hits, didYouMean } = search(space, question, { limit: HITS, locale, explain: true })
      const best = hits.filter((hit) => hit.type === 'need').slice(0, 3)
      const lines = best.map((hit) => {
        const why = hit.why?.map(
          ({ word, field, kind, points }) => `${word} ${field}/${kind} ${points.toFixed(1)}`,
        )
        return `${hit.slug} ${hit.score.toFixed(1)} (${why?.join(', ') ?? ''})`
      })
      return [...(didYouMean === null ? [] : [`rättat till "${didYouMean}"`]), ...lines].join('; ')
    },
  }
}
