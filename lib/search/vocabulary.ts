import { isNeverProposed } from './never-proposed'
import { fold } from './normalise'
import type { Token } from './schema'

/** A word of the documents. */
export interface VocabularyWord {
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
}

/** Grams of a word for finding words spelled almost alike; the ends of the word count as letters. */
export function trigrams(folded: string): string[] {
  const padded = `^${folded}$`
  const grams = new Set<string>()
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3))
  return [...grams]
}

/** All words of an index: which are known, which begin like this, which are spelled almost like this. */
export class Vocabulary {
  readonly #byForm = new Map<string, VocabularyWord>()
  readonly #stems = new Set<string>()
  readonly #foldedStems = new Set<string>()
  #sorted: VocabularyWord[] | undefined
  #byGram: Map<string, VocabularyWord[]> | undefined

  /** Adds one use of a word in a field of the given weight. Only while the index is being built. */
  add(token: Token, written: string, weight: number): void {
    const word = this.#byForm.get(token.form)
    const capitals = written === written.toUpperCase() && written !== written.toLowerCase()
    if (word) {
      word.weight = Math.max(word.weight, weight) + 0.01
      if (!capitals) word.shown = token.form
      return
    }
    this.#byForm.set(token.form, {
      form: token.form,
      stem: token.stem,
      folded: fold(token.form),
      shown: capitals ? written : token.form,
      weight,
      proposable: !token.common && /^\p{L}{4,}$/u.test(token.form) && !isNeverProposed(token.form),
    })
    this.#stems.add(token.stem)
    this.#foldedStems.add(token.folded)
  }

  /** Makes the parts that questions need; called when all words are in. */
  finish(): void {
    const sorted = [...this.#byForm.values()].sort((a, b) => (a.folded < b.folded ? -1 : 1))
    const byGram = new Map<string, VocabularyWord[]>()
    for (const word of sorted) {
      if (!word.proposable) continue
      for (const gram of trigrams(word.folded)) {
        const words = byGram.get(gram)
        if (words) words.push(word)
        else byGram.set(gram, [word])
      }
    }
    this.#sorted = sorted
    this.#byGram = byGram
  }

  get size(): number {
    return this.#byForm.size
  }

  get(form: string): VocabularyWord | undefined {
    return this.#byForm.get(form)
  }

  hasStem(stem: string): boolean {
    return this.#stems.has(stem)
  }

  hasFoldedStem(folded: string): boolean {
    return this.#foldedStems.has(folded)
  }

  /** Words that begin with `prefix` (folded), the weightiest first. */
  startingWith(prefix: string, limit: number): VocabularyWord[] {
    const sorted = this.#sorted ?? []
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.folded ?? '') < prefix) low = middle + 1
      else high = middle
    }
    const found: VocabularyWord[] = []
    for (let i = low; i < sorted.length; i++) {
      const word = sorted[i]
      if (!word?.folded.startsWith(prefix)) break
      found.push(word)
    }
    return found.sort((a, b) => b.weight - a.weight).slice(0, limit)
  }

  /** Proposable words that share most trigrams with a folded word: candidates for a correction. */
  spelledLike(folded: string, limit: number): VocabularyWord[] {
    const grams = trigrams(folded)
    const shared = new Map<VocabularyWord, number>()
    for (const gram of grams) {
      for (const word of this.#byGram?.get(gram) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1)
    }
    const likeness = (word: VocabularyWord, count: number) =>
      (2 * count) / (grams.length + word.folded.length)
    return [...shared]
      .map(([word, count]) => ({ word, likeness: likeness(word, count) }))
      .filter((candidate) => candidate.likeness > 0.15)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, limit)
      .map((candidate) => candidate.word)
  }
}
