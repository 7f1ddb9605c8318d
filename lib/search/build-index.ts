import { Index } from 'flexsearch'
import { analyser as sharedAnalyser } from './analyse'
import { joinDictionaries, learnParts, type PartDictionary } from './compounds'
import { FIELD_WEIGHTS } from './field-weights'
import { Lexicon } from './lexicon'
import { Proposals } from './proposals'
import { type Analyser, SEARCH_FIELDS, type SearchDocument, type SearchField, type Token } from './schema'

/** What else is known of an indexed document. */
export interface IndexedDocument {
  readonly document: SearchDocument
  /** What it is about, see {@link thingOf}. */
  readonly thing: string
  /** Number of words in the title, without common ones. */
  readonly titleLength: number
}

/** What answers questions about one scope, in Swedish or in its other languages. Never changed; a newer one takes its place. */
export interface SearchIndex {
  readonly documents: readonly IndexedDocument[]
  readonly analyser: Analyser
  readonly parts: PartDictionary
  readonly lexicon: Lexicon
  readonly proposals: Proposals
  /**
   * The documents of which the whole question is a name: by the folded stems of a title, another name or a keyword,
   * see {@link runOf}.
   */
  readonly names: ReadonlyMap<string, readonly { position: number; field: SearchField }[]>
  /** Positions of the documents whose field holds the written form of a word. */
  lookup(field: SearchField, form: string): readonly number[]
}

const HYPHENS = '-‐‑'
const NAME_FIELDS = ['title', 'inOtherWords', 'keywords'] as const satisfies readonly SearchField[]

/** Identifies a thing across scopes and locales. */
export function thingOf(document: Pick<SearchDocument, 'type' | 'slug'>): string {
  return `${document.type}:${document.slug}`
}

/** The entries of a field; all but "in other words" and keywords have one. */
export function entriesOf(document: SearchDocument, field: SearchField): readonly string[] {
  const value = document[field]
  return typeof value === 'string' ? [value] : value
}

/** Folded stems of the words that carry a subject, each followed by a blank. */
export function runOf(tokens: readonly Token[]): string {
  let run = ''
  for (const token of tokens) if (!token.common) run += `${token.folded} `
  return run
}

/**
 * An index in the making, a document at a time, so that whoever builds one can let others go on in between.
 * FlexSearch holds the postings of each field: which documents have which written word.
 * Built whole each time: FlexSearch's update and remove leave wrong postings behind.
 */
export class IndexBuilder {
  readonly #analyser: Analyser
  readonly #above: readonly PartDictionary[]
  readonly #lexicon = new Lexicon()
  readonly #tokens = new Map<string, Token>()
  readonly #names = new Map<string, { position: number; field: SearchField }[]>()
  readonly #proposals = new Proposals()
  readonly #documents: IndexedDocument[] = []
  /** The forms of the text that is being added: FlexSearch asks for them as the words of a text. */
  #forms: string[] = []
  readonly #postings = new Map(
    SEARCH_FIELDS.map((field) => [
      field,
      new Index({
        tokenize: 'strict',
        resolution: 1,
        cache: false,
        encode: (text: string) => (text === ADDING ? this.#forms : [text]),
      }),
    ]),
  )

  /** @param above dictionaries of the upper layers, so that a municipality's few texts know the nation's compounds */
  constructor(analyser: Analyser = sharedAnalyser, above: readonly PartDictionary[] = []) {
    this.#analyser = analyser
    this.#above = above
  }

  add(document: SearchDocument): void {
    const position = this.#documents.length
    let titleLength = 0
    for (const field of SEARCH_FIELDS) {
      const forms = new Set<string>()
      for (const entry of entriesOf(document, field)) {
        const tokens = this.#analyser.analyse(entry)
        this.#learn(tokens, entry, document.locale, FIELD_WEIGHTS[field])
        for (const form of formsOf(tokens, entry)) forms.add(form)
        if (field === 'title') titleLength = tokens.filter((token) => !token.common).length
        if (isNameField(field)) {
          this.#name(runOf(tokens), position, field)
          if (field !== 'keywords') this.#proposals.add(document, entry, tokens, field)
        }
      }
      if (forms.size === 0) continue
      this.#forms = [...forms]
      this.#postings.get(field)?.add(position, ADDING)
    }
    this.#documents.push({ document, thing: thingOf(document), titleLength })
  }

  finish(): SearchIndex {
    const parts = joinDictionaries([learnParts(this.#tokens.values(), this.#analyser), ...this.#above])
    this.#lexicon.finish(parts, this.#tokens.values())
    this.#proposals.finish()
    const postings = this.#postings
    const { length: limit } = this.#documents
    return {
      documents: this.#documents,
      analyser: this.#analyser,
      parts,
      lexicon: this.#lexicon,
      proposals: this.#proposals,
      names: this.#names,
      lookup: (field, form) => (postings.get(field)?.search(form, { limit }) ?? []) as number[],
    }
  }

  #learn(tokens: readonly Token[], entry: string, locale: string, weight: number): void {
    for (const token of tokens) {
      if (!this.#tokens.has(token.form)) this.#tokens.set(token.form, token)
      this.#lexicon.add(token, entry, weight, locale)
    }
  }

  #name(run: string, position: number, field: SearchField): void {
    if (run === '') return
    const known = this.#names.get(run)
    if (known) known.push({ position, field })
    else this.#names.set(run, [{ position, field }])
  }
}

/** Stands for the forms of the text that is being added; no word can be this. */
const ADDING = '\u0001'

const isNameField = (field: SearchField): field is (typeof NAME_FIELDS)[number] =>
  NAME_FIELDS.some((name) => name === field)

/** The written words of a text; words joined by a hyphen are one word too ("e-post", "epost"). */
function formsOf(tokens: readonly Token[], text: string): string[] {
  const forms: string[] = []
  let before: Token | undefined
  for (const token of tokens) {
    forms.push(token.form)
    if (before && token.start - before.end === 1 && HYPHENS.includes(text[before.end] ?? '')) {
      forms.push(before.form + token.form)
    }
    before = token
  }
  return forms
}

/** Builds an index at one go. */
export function buildIndex(
  documents: readonly SearchDocument[],
  analyser?: Analyser,
  above?: readonly PartDictionary[],
): SearchIndex {
  const builder = new IndexBuilder(analyser, above)
  for (const document of documents) builder.add(document)
  return builder.finish()
}
