import type { SynonymGroup } from '../synonym/schema'
import { analyser, contentTokens } from './analyse'
import { learnParts, type PartDictionary } from './compounds'
import { Lexicon } from './lexicon'
import type { Token } from './schema'

/** The weight of a word of the thesaurus beside those of the texts. */
const WEIGHT = 4

/** How another word of a group stands to the one that was asked for. */
export type SynonymKind = 'synonym' | 'narrower' | 'related'

/** Another way to say what was asked for. */
export interface Alternative {
  kind: SynonymKind
  /** Stems of its words; all of them must stand in a text. */
  stems: readonly string[]
}

/** A word or expression of the thesaurus, met in a question. */
export interface Met {
  /** Tokens of the question that it covers: from, and up to but not including. */
  from: number
  to: number
  alternatives: readonly Alternative[]
}

interface Entry {
  /** Folded stems of all its words, common ones too. */
  sequence: readonly string[]
  alternatives: readonly Alternative[]
}

/** Which words find the same, of one scope, in all languages. Looked up by folded stems, the longest expression first. */
export class Thesaurus {
  readonly #byFirst = new Map<string, Entry[]>()
  /** Its words, for knowing how a misspelled one is meant. */
  readonly lexicon = new Lexicon()
  /** Words that may be put forward while typing: not those that have aged or demean. */
  readonly proposable: readonly { text: string; locale: string }[]

  /** Its words as parts of compounds. */
  readonly parts: PartDictionary

  constructor(groups: readonly SynonymGroup[]) {
    const tokens: Token[] = []
    for (const group of groups) {
      this.#add(group)
      // Not the old ones: a misspelled word is never corrected to one that demeans.
      for (const word of group.same) {
        for (const token of analyser.analyse(word)) {
          tokens.push(token)
          this.lexicon.add(token, word, WEIGHT, group.locale)
        }
      }
    }
    this.parts = learnParts(tokens, analyser)
    this.lexicon.finish(this.parts, [])
    for (const entries of this.#byFirst.values())
      entries.sort((a, b) => b.sequence.length - a.sequence.length)
    this.proposable = groups.flatMap(({ same, locale }) => same.map((text) => ({ text, locale })))
  }

  #add({ same, old, narrower, related }: SynonymGroup): void {
    const alike = [...same, ...old]
    const alternatives = (kind: SynonymKind, words: readonly string[]) =>
      words.map((word): Alternative => ({ kind, stems: stemsOf(word) }))
    for (const word of alike) {
      const others = alike.filter((other) => other !== word)
      this.#enter(word, [
        ...alternatives('synonym', others),
        ...alternatives('narrower', narrower),
        ...alternatives('related', related),
      ])
    }
    for (const word of related) this.#enter(word, alternatives('related', same))
  }

  #enter(word: string, alternatives: readonly Alternative[]): void {
    const sequence = analyser.analyse(word).map((token) => token.folded)
    const [first] = sequence
    if (first === undefined || alternatives.length === 0) return
    const entries = this.#byFirst.get(first)
    if (entries) entries.push({ sequence, alternatives })
    else this.#byFirst.set(first, [{ sequence, alternatives }])
  }

  /** Other ways to say one word, by its folded stem. */
  alternativesOf(folded: string): readonly Alternative[] {
    const entries = this.#byFirst.get(folded) ?? []
    return entries.filter(({ sequence }) => sequence.length === 1).flatMap(({ alternatives }) => alternatives)
  }

  /** The entries that stand in a question, the longest first at each place; those of one length together. */
  find(tokens: readonly Token[]): Met[] {
    const met: Met[] = []
    let at = 0
    while (at < tokens.length) {
      let longest = 0
      for (const { sequence, alternatives } of this.#byFirst.get(tokens[at]?.folded ?? '') ?? []) {
        if (sequence.length < longest) break
        if (!sequence.every((stem, i) => tokens[at + i]?.folded === stem)) continue
        longest = sequence.length
        met.push({ from: at, to: at + longest, alternatives })
      }
      at += Math.max(1, longest)
    }
    return met
  }
}

function stemsOf(word: string): string[] {
  return contentTokens(analyser.analyse(word)).map((token) => token.stem)
}

export const EMPTY_THESAURUS = new Thesaurus([])
