import type { IndexedDocument, SearchIndex } from './build-index'
import { joinDictionaries, type PartDictionary } from './compounds'
import type { Lexicon } from './lexicon'
import { type Analyser, SEARCH_FIELDS, type SearchField } from './schema'
import { EMPTY_THESAURUS, type Thesaurus } from './thesaurus'

/** Positions in a space, by field; what a set of written forms is found in. */
export type Postings = readonly (readonly number[])[]

/** Postings that are kept per space, of words asked for lately. */
const KEPT_POSTINGS = 500

/**
 * What answers the questions of one municipality: the indexes of its scopes (nation, region, municipality) as one.
 * A thing that stands in several scopes or languages is one thing here. The indexes are shared with other
 * municipalities; a space only numbers their documents.
 */
export class SearchSpace {
  readonly documents: readonly IndexedDocument[]
  /** The thing that each document is about, as a number. */
  readonly thingOf: Int32Array
  /** The documents about each thing, by position. */
  readonly about: readonly (readonly number[])[]
  /** The index that each document is of: the most local is the last. */
  readonly indexOf: Uint8Array
  readonly parts: PartDictionary
  /** The words of the texts, and those of the thesaurus. */
  readonly lexicons: readonly Lexicon[]
  readonly analyser: Analyser
  readonly #kept = new Map<string, Postings>()

  constructor(
    readonly indexes: readonly SearchIndex[],
    readonly thesauri: readonly Thesaurus[] = [EMPTY_THESAURUS],
  ) {
    const [first] = indexes
    if (!first) throw new RangeError('a space has at least one index')
    this.analyser = first.analyser
    this.parts = joinDictionaries([...indexes, ...thesauri].map(({ parts }) => parts))
    this.lexicons = [...indexes, ...thesauri].map(({ lexicon }) => lexicon)
    this.documents = indexes.flatMap((index) => index.documents)
    this.thingOf = new Int32Array(this.documents.length)
    this.indexOf = new Uint8Array(this.documents.length)
    const numbers = new Map<string, number>()
    const about: number[][] = []
    this.documents.forEach(({ thing }, position) => {
      const number = numbers.get(thing) ?? about.push([]) - 1
      numbers.set(thing, number)
      this.thingOf[position] = number
      about[number]?.push(position)
    })
    this.about = about
    let from = 0
    indexes.forEach((index, at) => {
      this.indexOf.fill(at, from, from + index.documents.length)
      from += index.documents.length
    })
  }

  /** Number of different things. */
  get size(): number {
    return this.about.length
  }

  /** Is there a word of this stem? */
  hasStem(stem: string): boolean {
    return this.indexes.some(({ lexicon }) => lexicon.withStem(stem).length > 0)
  }

  hasFoldedStem(folded: string): boolean {
    return this.indexes.some(({ lexicon }) => lexicon.withFoldedStem(folded).length > 0)
  }

  hasPart(stem: string): boolean {
    return this.indexes.some(({ lexicon }) => lexicon.withPart(stem).length > 0)
  }

  hasForm(form: string): boolean {
    return this.indexes.some(({ lexicon }) => lexicon.get(form) !== undefined)
  }

  /**
   * Where the written forms stand that an index gives for something asked for.
   * @param key names what is asked for, so that it is looked up once
   */
  postings(key: string, forms: (index: SearchIndex) => readonly string[]): Postings {
    const known = this.#kept.get(key)
    if (known) return known
    const found: number[][] = SEARCH_FIELDS.map(() => [])
    let from = 0
    for (const index of this.indexes) {
      for (const form of forms(index)) {
        SEARCH_FIELDS.forEach((field: SearchField, at) => {
          for (const position of index.lookup(field, form)) found[at]?.push(from + position)
        })
      }
      from += index.documents.length
    }
    if (this.#kept.size >= KEPT_POSTINGS) this.#kept.clear()
    this.#kept.set(key, found)
    return found
  }

  /** The documents of which the whole run (see `runOf`) is a name, and in which field. */
  named(run: string): { position: number; field: SearchField }[] {
    const found: { position: number; field: SearchField }[] = []
    let from = 0
    for (const index of this.indexes) {
      for (const { position, field } of index.names.get(run) ?? [])
        found.push({ position: from + position, field })
      from += index.documents.length
    }
    return found
  }
}
