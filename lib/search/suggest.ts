import { isNeverProposed } from './never-proposed'
import { cleanQuery, fold } from './normalise'
import { DOCUMENT_TYPES, type SearchDocument, type SearchField, type Suggestion, type Token } from './schema'
import type { SearchSpace } from './space'

/** A name that may be put forward, with its words folded. */
interface Proposal extends Suggestion {
  locale: string
  /** ` word word`: each word behind a blank. */
  folded: string
  field: SearchField
}

/** The names of an index, found by the beginnings of their words. */
export class Proposals {
  readonly #all = new Map<string, Proposal>()
  /** Every word of every name, in alphabetical order. */
  #words: { word: string; proposal: Proposal }[] = []

  add(
    { type, slug, locale }: SearchDocument,
    text: string,
    tokens: readonly Token[],
    field: SearchField,
  ): void {
    const words = tokens.map((token) => token.form)
    if (words.length === 0 || words.some(isNeverProposed)) return
    const key = `${type}:${slug}:${words.join(' ')}`
    if (this.#all.has(key)) return
    this.#all.set(key, { text, type, slug, locale, field, folded: ` ${words.map(fold).join(' ')}` })
  }

  finish(): void {
    for (const proposal of this.#all.values()) {
      for (const word of new Set(proposal.folded.trim().split(' '))) this.#words.push({ word, proposal })
    }
    this.#words.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0))
    this.#all.clear()
  }

  /** The names in which a word begins with `prefix`. */
  *beginningWith(prefix: string): Generator<Proposal> {
    let low = 0
    let high = this.#words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#words[middle]?.word ?? '') < prefix) low = middle + 1
      else high = middle
    }
    for (let at = low; at < this.#words.length; at++) {
      const entry = this.#words[at]
      if (!entry?.word.startsWith(prefix)) return
      yield entry.proposal
    }
  }
}

/**
 * Proposals while typing: names of needs, services and words in which every word of `query` begins some word,
 * å/ä/ö or not. Names in the visitor's language stand first, then Swedish ones, then others; names that begin as
 * typed, then titles before other names, needs before services before words. At most one proposal per thing.
 */
export function suggest(space: SearchSpace, query: string, locale: string, limit = 8): Suggestion[] {
  const prefixes = space.analyser.analyse(cleanQuery(query)).map((token) => fold(token.form))
  const longest = prefixes.reduce((long, prefix) => (prefix.length > long.length ? prefix : long), '')
  if (longest === '') return []
  const begun = ` ${prefixes.join(' ')}`
  const found: { proposal: Proposal; rank: number }[] = []
  for (const { proposals } of space.layers) {
    for (const proposal of proposals.beginningWith(longest)) {
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
  for (const { proposal } of found) {
    if (things.size >= limit) break
    const { text, type, slug } = proposal
    const thing = `${type}:${slug}`
    if (!things.has(thing)) things.set(thing, { text, type, slug })
  }
  return [...things.values()]
}

function rankOf(proposal: Proposal, begun: string, locale: string): number {
  const language = proposal.locale === locale ? 0 : proposal.locale === 'sv' ? 100 : 200
  const begins = proposal.folded.startsWith(begun) ? 0 : 20
  const otherName = proposal.field === 'title' ? 0 : 7
  return language + begins + otherName + DOCUMENT_TYPES.indexOf(proposal.type)
}
