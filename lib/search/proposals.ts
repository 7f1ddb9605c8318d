import { isNeverProposed } from './never-proposed'
import { fold } from './normalise'
import type { SearchDocument, SearchField, Suggestion, Token } from './schema'

/** A name that may be put forward, with its words folded. */
export interface Proposal extends Suggestion {
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
