import { foldedParts, type PartDictionary } from './compounds'
import { isNeverProposed } from './never-proposed'
import { fold } from './normalise'
import type { Token } from './schema'

/** A word of the documents, as it is written there. */
export interface LexiconWord {
  form: string
  stem: string
  /** The form, folded. */
  folded: string
  /** As it is shown: in capitals when it is written so ("SIP"), otherwise in small letters. */
  shown: string
  /** The weight of the best field that it stands in, and a little for each time it is used. */
  weight: number
  /** Whether it may be put forward as a correction. */
  proposable: boolean
  /** The languages of the texts that it stands in. */
  locales: Set<string>
}

/** A word, and its share of trigrams with another (0–1). */
export interface SpelledLike {
  word: LexiconWord
  likeness: number
}

/** Grams of a word for finding words spelled almost alike; the ends of the word count as letters. */
export function trigrams(folded: string): string[] {
  const padded = `^${folded}$`
  const grams = new Set<string>()
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3))
  return [...grams]
}

/**
 * All words of an index, and the ways from a word that is asked for to the words of the documents: by stem, without
 * dots, as a part of a compound, by its beginning, by its spelling. The postings know written forms only; how forms
 * belong together is kept here, once for each word, and not once for each time that it stands somewhere.
 */
export class Lexicon {
  readonly #byForm = new Map<string, LexiconWord>()
  readonly #byStem = new Map<string, string[]>()
  readonly #byFolded = new Map<string, string[]>()
  readonly #byPart = new Map<string, string[]>()
  readonly #byFoldedPart = new Map<string, string[]>()
  readonly #byGram = new Map<string, LexiconWord[]>()
  #sorted: LexiconWord[] = []

  /**
   * Adds one use of a word in a field of the given weight. Only while the index is being built.
   * @param text where it stands, at the token's offsets
   */
  add(token: Token, text: string, weight: number, locale: string): void {
    const word = this.#byForm.get(token.form)
    if (word) {
      word.weight = Math.max(weight, word.weight) + 0.01
      if (word.shown !== word.form && !isCapitals(text, token)) word.shown = lower(text, token)
      if (!word.locales.has(locale)) word.locales.add(locale)
      return
    }
    this.#byForm.set(token.form, {
      form: token.form,
      stem: token.stem,
      folded: fold(token.form),
      shown: isCapitals(text, token) ? text.slice(token.start, token.end) : lower(text, token),
      weight,
      proposable: !token.common && /^\p{L}{4,}$/u.test(token.form) && !isNeverProposed(token.form),
      locales: new Set([locale]),
    })
    push(this.#byStem, token.stem, token.form)
    push(this.#byFolded, token.folded, token.form)
  }

  /** Makes the ways that questions need; called when all words are in. */
  finish(parts: PartDictionary, tokens: Iterable<Token>): void {
    for (const token of tokens) {
      const stems = parts.split(token)
      for (const stem of stems) push(this.#byPart, stem, token.form)
      for (const folded of new Set([...stems, ...foldedParts(stems)]))
        push(this.#byFoldedPart, folded, token.form)
    }
    this.#sorted = [...this.#byForm.values()].sort((a, b) => (a.folded < b.folded ? -1 : 1))
    for (const word of this.#sorted) {
      if (!word.proposable) continue
      for (const gram of trigrams(word.folded)) push(this.#byGram, gram, word)
    }
  }

  get size(): number {
    return this.#byForm.size
  }

  get(form: string): LexiconWord | undefined {
    return this.#byForm.get(form)
  }

  /** Forms with this stem. */
  withStem(stem: string): readonly string[] {
    return this.#byStem.get(stem) ?? []
  }

  /** Forms whose stem is this when it is folded. */
  withFoldedStem(folded: string): readonly string[] {
    return this.#byFolded.get(folded) ?? []
  }

  /** Compounds that have this stem among their parts. */
  withPart(stem: string): readonly string[] {
    return this.#byPart.get(stem) ?? []
  }

  /** Compounds that have this stem, folded, among their parts. */
  withFoldedPart(folded: string): readonly string[] {
    return this.#byFoldedPart.get(folded) ?? []
  }

  /** Words that begin with `prefix` (folded), the weightiest first. */
  startingWith(prefix: string, limit: number): LexiconWord[] {
    const sorted = this.#sorted
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.folded ?? '') < prefix) low = middle + 1
      else high = middle
    }
    const found: LexiconWord[] = []
    for (let i = low; i < sorted.length; i++) {
      const word = sorted[i]
      if (!word?.folded.startsWith(prefix)) break
      found.push(word)
    }
    return found.sort((a, b) => b.weight - a.weight).slice(0, limit)
  }

  /** Proposable words that share most trigrams with a folded word: candidates for a correction. */
  spelledLike(folded: string, limit: number): SpelledLike[] {
    const grams = trigrams(folded)
    const shared = new Map<LexiconWord, number>()
    // Rare ones first: what has "ing" or "bar" in it is half of the words, and tells little.
    const lists = grams.map((gram) => this.#byGram.get(gram) ?? []).sort((a, b) => a.length - b.length)
    let looked = 0
    let used = 0
    for (const words of lists) {
      if (used >= LEAST_GRAMS && looked + words.length > MOST_LOOKED_AT) break
      looked += words.length
      used += 1
      for (const word of words) shared.set(word, (shared.get(word) ?? 0) + 1)
    }
    const whole = used / grams.length
    const candidates: SpelledLike[] = []
    for (const [word, count] of shared) {
      if (Math.abs(word.folded.length - folded.length) > MOST_LETTERS_APART) continue
      const likeness = (2 * count) / ((grams.length + word.folded.length) * whole)
      if (likeness > (folded.length < LONG ? LEAST_LIKENESS : LEAST_OF_LONG))
        candidates.push({ word, likeness })
    }
    return candidates.sort((a, b) => b.likeness - a.likeness).slice(0, limit)
  }
}

const lower = (text: string, { start, end }: Token) => text.slice(start, end).toLowerCase()

/** Is the word written in capitals only? */
function isCapitals(text: string, { start, end }: Token): boolean {
  const written = text.slice(start, end)
  return written === written.toUpperCase() && written !== written.toLowerCase()
}

/** Share of trigrams below which two words are not worth comparing letter by letter. */
const LEAST_LIKENESS = 0.2
/** One error spoils fewer of the trigrams of a long word. */
const LONG = 8
const LEAST_OF_LONG = 0.3
/** Words that are looked at for one misspelled one, and trigrams that are used in any case. */
const MOST_LOOKED_AT = 3_000
const LEAST_GRAMS = 4
/** Letters by which a misspelled word may be longer or shorter. */
const MOST_LETTERS_APART = 4

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
