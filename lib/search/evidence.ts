import { FIELD_WEIGHTS, KIND_WEIGHTS } from './field-weights'
import { partVariant, type QueryWord, stemVariant, type Variant } from './query-words'
import { MATCH_KINDS, type MatchKind, SEARCH_FIELDS } from './schema'
import type { Postings, SearchSpace } from './space'
import { isTellingWord } from './stop-words'
import type { Alternative } from './thesaurus'

const FIELDS = SEARCH_FIELDS.length
const BODY = SEARCH_FIELDS.indexOf('body')
const WEIGHTS = SEARCH_FIELDS.map((name) => FIELD_WEIGHTS[name])

/** How fully a word counts as found, per kind, when it is asked whether all words of the question were found. */
const COVERAGE: Readonly<Record<MatchKind, number>> = {
  form: 1,
  stem: 1,
  folded: 1,
  joined: 1,
  synonym: 0.95,
  part: 0.9,
  split: 0.9,
  prefix: 0.8,
  narrower: 0.8,
  related: 0.5,
}

/** Kinds of matches that are of the word itself, by which its rarity is told. */
const OWN: ReadonlySet<MatchKind> = new Set(['form', 'stem', 'folded', 'joined', 'part', 'prefix'])
/** A part that stands in another compound of the document, against one that stands there as a word. */
const PART_IN_COMPOUND = 0.7
/** What a word counts that a question is told with. */
const TELLING = 0.4
/** What further fields add to the best one that a word stands in. */
const FURTHER_FIELDS = 0.15

/** What the words of a question met: for each word and thing the best match per field. */
export class Evidence {
  readonly #space: SearchSpace
  /** Strength 0–1 of the best match: `(word * things + thing) * fields + field`. */
  readonly #strength: Float32Array
  readonly #kind: Uint8Array
  /** How fully each word was found in each thing, 0–1. */
  readonly #coverage: Float32Array
  /** The things that each word met. */
  readonly #met: number[][]
  /** By position: see {@link hasWordsOutsideBody}. */
  readonly #withWords: Uint8Array
  /** How much each word of the question says by being rare, 0–1. */
  readonly rarity: readonly number[]

  constructor(space: SearchSpace, words: readonly QueryWord[]) {
    this.#space = space
    this.#strength = new Float32Array(words.length * space.size * FIELDS)
    this.#kind = new Uint8Array(words.length * space.size * FIELDS)
    this.#coverage = new Float32Array(words.length * space.size)
    this.#met = words.map(() => [])
    this.#withWords = new Uint8Array(space.documents.length)
    this.rarity = words.map((word, w) => this.#gather(word, w))
  }

  /** The things that any of the words met. */
  things(): Set<number> {
    return new Set(this.#met.flat())
  }

  /** The things that a word met. */
  metBy(word: number): readonly number[] {
    return this.#met[word] ?? []
  }

  /** Has a document a word of the question, or of another way to say it, elsewhere than in its body? */
  hasWordsOutsideBody(position: number): boolean {
    return this.#withWords[position] === 1
  }

  coverage(word: number, thing: number): number {
    return this.#coverage[word * this.#space.size + thing] ?? 0
  }

  at(word: number, thing: number, field: number): { strength: number; kind: MatchKind } {
    const cell = (word * this.#space.size + thing) * FIELDS + field
    return { strength: this.#strength[cell] ?? 0, kind: MATCH_KINDS[this.#kind[cell] ?? 0] ?? 'form' }
  }

  /** Points of a word in its best field, and a little for the others. */
  points(word: number, thing: number): number {
    const cell = (word * this.#space.size + thing) * FIELDS
    let best = 0
    let sum = 0
    for (let field = 0; field < FIELDS; field++) {
      const points = (this.#strength[cell + field] ?? 0) * (WEIGHTS[field] ?? 0)
      if (points > best) best = points
      sum += points
    }
    return best + FURTHER_FIELDS * (sum - best)
  }

  /** Points of a word in one field. */
  pointsIn(word: number, thing: number, field: number): number {
    return (this.#strength[(word * this.#space.size + thing) * FIELDS + field] ?? 0) * (WEIGHTS[field] ?? 0)
  }

  /** Does a word stand elsewhere than in the body? */
  inNames(word: number, thing: number): boolean {
    const cell = (word * this.#space.size + thing) * FIELDS
    for (let field = 0; field < BODY; field++) if ((this.#strength[cell + field] ?? 0) > 0) return true
    return false
  }

  #gather(word: QueryWord, w: number): number {
    for (const variant of word.variants) {
      const { kind, weight } = variant
      if (OWN.has(kind)) this.#noteAll(w, this.#postings(variant), kind, weight)
    }
    const own = this.#met[w]?.length ?? 0
    const byParts = this.#gatherParts(word, w)
    for (const alternative of word.alternatives) this.#gatherAlternative(alternative, w)
    const met = own > 0 ? own : byParts > 0 ? byParts : (this.#met[w]?.length ?? 0)
    return this.#rarityOf(met) * (isTellingWord(word.token.form) ? TELLING : 1)
  }

  #postings(variant: Variant): Postings {
    const postings = this.#space.postings(variant.key, (index) => variant.forms(index))
    for (let field = 0; field < BODY; field++) {
      for (const position of postings[field] ?? []) this.#withWords[position] = 1
    }
    return postings
  }

  #rarityOf(met: number): number {
    const { size } = this.#space
    return Math.log(1 + size / Math.max(met, 0.5)) / Math.log(1 + size * 2)
  }

  #noteAll(word: number, postings: Postings, kind: MatchKind, strength: number): void {
    const { thingOf } = this.#space
    for (let field = 0; field < FIELDS; field++) {
      for (const position of postings[field] ?? []) {
        this.#note(word, thingOf[position] ?? 0, field, kind, strength, COVERAGE[kind])
      }
    }
  }

  #note(
    word: number,
    thing: number,
    field: number,
    kind: MatchKind,
    strength: number,
    coverage: number,
  ): void {
    const place = word * this.#space.size + thing
    const cell = place * FIELDS + field
    if (strength > (this.#strength[cell] ?? 0)) {
      this.#strength[cell] = strength
      this.#kind[cell] = MATCH_KINDS.indexOf(kind)
    }
    const before = this.#coverage[place] ?? 0
    if (before === 0) this.#met[word]?.push(thing)
    if (coverage > before) this.#coverage[place] = coverage
  }

  /** Another way to say the word: one word, or several that stand in the same field. */
  #gatherAlternative({ kind, stems }: Alternative, word: number): void {
    const weight = KIND_WEIGHTS[kind]
    const [only] = stems
    if (only === undefined) return
    if (stems.length === 1) {
      this.#noteAll(word, this.#postings(stemVariant(only)), kind, weight)
      return
    }
    const { thingOf } = this.#space
    const each = stems.map((stem) => this.#postings(stemVariant(stem)))
    for (let field = 0; field < FIELDS; field++) {
      const [first, ...others] = each
        .map((postings) => postings[field] ?? [])
        .sort((a, b) => a.length - b.length)
      if (!first || first.length === 0) continue
      const sets = others.map((positions) => new Set(positions))
      for (const position of first) {
        if (!sets.every((set) => set.has(position))) continue
        this.#note(word, thingOf[position] ?? 0, field, kind, weight, COVERAGE[kind])
      }
    }
  }

  /**
   * A compound is met by its parts: "barnhabiliteringen" in a text about "habilitering". Each part counts for its
   * rarity among the parts. Returns the number of things that the rarest part met.
   */
  #gatherParts(word: QueryWord, w: number): number {
    if (word.parts.length === 0) return 0
    const { thingOf } = this.#space
    const parts = word.parts.map((part) => {
      const strengths = new Map<number, Float32Array>()
      const take = (variant: Variant, strength: number) => {
        this.#postings(variant).forEach((positions, field) => {
          for (const position of positions) {
            const thing = thingOf[position] ?? 0
            const fields = strengths.get(thing) ?? new Float32Array(FIELDS)
            if (strength > (fields[field] ?? 0)) fields[field] = strength
            strengths.set(thing, fields)
          }
        })
      }
      take(partVariant(part), PART_IN_COMPOUND)
      take(stemVariant(part), 1)
      return { strengths, rarity: this.#rarityOf(strengths.size) }
    })
    const whole = parts.reduce((sum, part) => sum + part.rarity, 0)
    const shares = new Map<number, { fields: Float32Array; covered: number }>()
    for (const { strengths, rarity } of parts) {
      const share = (rarity * word.partShare) / whole
      for (const [thing, fields] of strengths) {
        const sums = shares.get(thing) ?? { fields: new Float32Array(FIELDS), covered: 0 }
        for (let field = 0; field < FIELDS; field++) {
          sums.fields[field] = (sums.fields[field] ?? 0) + (fields[field] ?? 0) * share
        }
        sums.covered += share
        shares.set(thing, sums)
      }
    }
    for (const [thing, { fields, covered }] of shares) {
      fields.forEach((share, field) => {
        if (share > 0)
          this.#note(w, thing, field, 'split', KIND_WEIGHTS.split * share, COVERAGE.split * covered)
      })
    }
    const counts = parts.map(({ strengths }) => strengths.size).filter((count) => count > 0)
    return counts.length === 0 ? 0 : Math.min(...counts)
  }
}
