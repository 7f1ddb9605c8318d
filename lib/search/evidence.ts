import { type IndexedDocument, KEY, type SearchIndex } from './build-index'
import { FIELD_WEIGHTS, KIND_WEIGHTS } from './field-weights'
import type { QueryWord } from './query-words'
import { MATCH_KINDS, type MatchKind, SEARCH_FIELDS } from './schema'

const FIELDS = SEARCH_FIELDS.length

/** How fully a word counts as found, per kind, when it is asked whether all words of the question were found. */
const COVERAGE: Readonly<Record<MatchKind, number>> = {
  form: 1,
  stem: 1,
  folded: 1,
  joined: 1,
  part: 0.9,
  split: 0.9,
  prefix: 0.8,
}

/** A part that stands in another compound of the document, against one that stands there as a word. */
const PART_IN_COMPOUND = 0.7

/** What the words of a question met in one document, or in all documents about one thing. */
export class Evidence {
  /** Strength 0–1 of the best match per word and field (`word * fields + field`). */
  readonly strength: Float64Array
  readonly kind: Uint8Array
  /** How fully each word was found, 0–1. */
  readonly coverage: Float64Array

  constructor(words: number) {
    this.strength = new Float64Array(words * FIELDS)
    this.kind = new Uint8Array(words * FIELDS)
    this.coverage = new Float64Array(words)
  }

  note(word: number, field: number, kind: MatchKind, strength: number, coverage = COVERAGE[kind]): void {
    const cell = word * FIELDS + field
    if (strength > (this.strength[cell] ?? 0)) {
      this.strength[cell] = strength
      this.kind[cell] = MATCH_KINDS.indexOf(kind)
    }
    if (coverage > (this.coverage[word] ?? 0)) this.coverage[word] = coverage
  }

  copy(): Evidence {
    const made = new Evidence(this.coverage.length)
    made.merge(this)
    return made
  }

  /** Takes in what another document about the same thing met. */
  merge(other: Evidence): void {
    other.strength.forEach((strength, cell) => {
      if (strength <= (this.strength[cell] ?? 0)) return
      this.strength[cell] = strength
      this.kind[cell] = other.kind[cell] ?? 0
    })
    other.coverage.forEach((coverage, word) => {
      if (coverage > (this.coverage[word] ?? 0)) this.coverage[word] = coverage
    })
  }

  at(word: number, field: number): { strength: number; kind: MatchKind } {
    const cell = word * FIELDS + field
    return { strength: this.strength[cell] ?? 0, kind: MATCH_KINDS[this.kind[cell] ?? 0] ?? 'form' }
  }
}

/** All that was met, and how much each word of the question weighs by its rarity (0–1). */
export interface Gathered {
  documents: Map<IndexedDocument, Evidence>
  rarity: number[]
}

/** Looks every word up in every field of every index. */
export function gather(indexes: readonly SearchIndex[], words: readonly QueryWord[]): Gathered {
  const documents = new Map<IndexedDocument, Evidence>()
  const size = indexes.reduce((sum, index) => sum + index.size, 0)
  const evidenceOf = (entry: IndexedDocument) => {
    const known = documents.get(entry)
    if (known) return known
    const made = new Evidence(words.length)
    documents.set(entry, made)
    return made
  }
  const rarity = words.map((word, w) => {
    const met = new Set<string>()
    for (const { kind, key, weight } of word.variants) {
      eachPosting(indexes, key, (entry, field) => {
        met.add(entry.thing)
        evidenceOf(entry).note(w, field, kind, weight)
      })
    }
    const metByParts = gatherParts(indexes, word, size, (entry, field, share, covered) => {
      const strength = KIND_WEIGHTS.split * share
      evidenceOf(entry).note(w, field, 'split', strength, COVERAGE.split * covered)
    })
    return rarityOf(met.size > 0 ? met.size : metByParts, size)
  })
  return { documents, rarity }
}

function rarityOf(met: number, size: number): number {
  return Math.log(1 + size / Math.max(met, 0.5)) / Math.log(1 + size * 2)
}

function eachPosting(
  indexes: readonly SearchIndex[],
  key: string,
  visit: (entry: IndexedDocument, field: number) => void,
): void {
  for (const index of indexes) {
    SEARCH_FIELDS.forEach((name, field) => {
      for (const position of index.lookup(name, key)) {
        const entry = index.documents[position]
        if (entry) visit(entry, field)
      }
    })
  }
}

/**
 * A compound is met by its parts: "barnhabiliteringen" in a text about "habilitering". Each part counts for its
 * rarity among the parts: `share` is what one field explains of the word, `covered` what the document does. Returns the number of things that the rarest part met.
 */
function gatherParts(
  indexes: readonly SearchIndex[],
  word: QueryWord,
  size: number,
  visit: (entry: IndexedDocument, field: number, share: number, covered: number) => void,
): number {
  if (word.parts.length === 0) return 0
  const parts = word.parts.map((part) => {
    const fields = new Map<IndexedDocument, Float64Array>()
    const note = (weight: number) => (entry: IndexedDocument, field: number) => {
      const weights = fields.get(entry) ?? new Float64Array(FIELDS)
      weights[field] = Math.max(weights[field] ?? 0, weight)
      fields.set(entry, weights)
    }
    eachPosting(indexes, KEY.part(part), note(PART_IN_COMPOUND))
    eachPosting(indexes, KEY.stem(part), note(1))
    return { fields, rarity: rarityOf(fields.size, size) }
  })
  const whole = parts.reduce((sum, part) => sum + part.rarity, 0)
  const shares = new Map<IndexedDocument, { fields: Float64Array; covered: number }>()
  for (const { fields, rarity } of parts) {
    for (const [entry, weights] of fields) {
      const sums = shares.get(entry) ?? { fields: new Float64Array(FIELDS), covered: 0 }
      const share = (rarity * word.partShare) / whole
      weights.forEach((weight, field) => {
        sums.fields[field] = (sums.fields[field] ?? 0) + weight * share
      })
      sums.covered += share
      shares.set(entry, sums)
    }
  }
  for (const [entry, sums] of shares) {
    sums.fields.forEach((share, field) => {
      if (share > 0) visit(entry, field, share, sums.covered)
    })
  }
  return Math.min(...parts.map((part) => part.fields.size).filter((count) => count > 0), size)
}

/** The points of one word in one field. */
export function fieldPoints(field: number, strength: number): number {
  const name = SEARCH_FIELDS[field]
  return name ? FIELD_WEIGHTS[name] * strength : 0
}
