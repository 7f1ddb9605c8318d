import type { Snapshot } from '../../lib/publishing/snapshot'
import { indexesFor } from '../../lib/search/live'
import { search } from '../../lib/search/query'
import { suggest } from '../../lib/search/suggest'
import { type Engine, HITS } from './engine'
import { CHAIN } from './library'

/** The portal's own search in a municipality, asked from its Swedish pages whatever the language of the question. */
export function oursFrom(snapshot: Snapshot, locale = 'sv'): Engine {
  const indexes = indexesFor(snapshot, CHAIN)
  return {
    name: 'Rätt dörr',
    search: (question) => search(indexes, question, { limit: HITS, locale }).hits,
    suggest: (typed) => suggest(indexes, typed),
    explain(question) {
      const { hits, didYouMean } = search(indexes, question, { limit: HITS, locale, explain: true })
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
