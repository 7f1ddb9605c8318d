import { LOCALES } from '../kernel/values'
import { cleanQuery, fold } from './normalise'
import type { Proposal } from './proposals'
import { DOCUMENT_TYPES, type Suggestion } from './schema'
import type { SearchSpace } from './space'

/**
 * Proposals while typing: names of needs, services and words in which every word of `query` begins some word,
 * å/ä/ö or not. Names in the visitor's language stand first, then Swedish ones, then others; names that begin as
 * typed, then titles before other names, needs before services before words. At most one proposal per thing, and
 * per name: two that read alike could not be told apart.
 * @param languages that names may be in: those that the municipality has chosen
 */
export function suggest(
  space: SearchSpace,
  query: string,
  locale: string,
  limit = 8,
  languages: readonly string[] = LOCALES,
): Suggestion[] {
  const prefixes = space.analyser.analyse(cleanQuery(query)).map((token) => fold(token.form))
  const longest = prefixes.reduce((long, prefix) => (prefix.length > long.length ? prefix : long), '')
  if (longest === '') return []
  const begun = ` ${prefixes.join(' ')}`
  const found: { proposal: Proposal; rank: number }[] = []
  for (const { proposals } of space.indexes) {
    for (const proposal of proposals.beginningWith(longest)) {
      if (!languages.includes(proposal.locale)) continue
      if (prefixes.length > 1 && !prefixes.every((prefix) => proposal.folded.includes(` ${prefix}`))) continue
      found.push({ proposal, rank: rankOf(proposal, begun, locale) })
    }
  }
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      a.proposal.text.length - b.proposal.text.length ||
      (a.proposal.text < b.proposal.text ? -1 : 1),
  )
  const things = new Map<string, Suggestion>()
  const names = new Set<string>()
  for (const { proposal } of found) {
    if (things.size >= limit) break
    const { text, locale: language, type, slug } = proposal
    const thing = `${type}:${slug}`
    if (things.has(thing) || names.has(proposal.folded)) continue
    names.add(proposal.folded)
    things.set(thing, { text, locale: language, type, slug })
  }
  return [...things.values()]
}

function rankOf(proposal: Proposal, begun: string, locale: string): number {
  const language = proposal.locale === locale ? 0 : proposal.locale === 'sv' ? 100 : 200
  const begins = proposal.folded.startsWith(begun) ? 0 : 20
  const otherName = proposal.field === 'title' ? 0 : 7
  return language + begins + otherName + DOCUMENT_TYPES.indexOf(proposal.type)
}
