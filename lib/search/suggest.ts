import type { IndexedSuggestion, SearchIndex } from './build-index'
import { cleanQuery, fold } from './normalise'
import { DOCUMENT_TYPES, type Suggestion } from './schema'

/**
 * Proposals while typing: names of needs, services and words in which every word of `query` begins some word,
 * å/ä/ö or not. Names that begin as typed stand first, then titles before other names, needs before services before
 * words. At most one proposal per thing.
 */
export function suggest(indexes: readonly SearchIndex[], query: string, limit = 8): Suggestion[] {
  const analyser = indexes[0]?.analyser
  const prefixes = analyser ? analyser.analyse(cleanQuery(query)).map((token) => fold(token.form)) : []
  if (prefixes.length === 0) return []
  const begun = ` ${prefixes.join(' ')}`
  const found: Array<{ suggestion: IndexedSuggestion; rank: number }> = []
  for (const index of indexes) {
    for (const suggestion of index.suggestions) {
      if (prefixes.every((prefix) => suggestion.folded.includes(` ${prefix}`))) {
        found.push({ suggestion, rank: rankOf(suggestion, begun) })
      }
    }
  }
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      a.suggestion.text.length - b.suggestion.text.length ||
      a.suggestion.text.localeCompare(b.suggestion.text, 'sv'),
  )
  const things = new Map<string, Suggestion>()
  for (const { suggestion } of found) {
    if (things.size >= limit) break
    const { text, type, slug } = suggestion
    const thing = `${type}:${slug}`
    if (!things.has(thing)) things.set(thing, { text, type, slug })
  }
  return [...things.values()]
}

function rankOf(suggestion: IndexedSuggestion, begun: string): number {
  const begins = suggestion.folded.startsWith(begun) ? 0 : 10
  const otherName = suggestion.field === 'title' ? 0 : 3
  return begins + otherName + DOCUMENT_TYPES.indexOf(suggestion.type)
}
