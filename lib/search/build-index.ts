import { Index } from 'flexsearch'
import { analyser as sharedAnalyser } from './analyse'
import { foldedParts, joinDictionaries, learnParts, type PartDictionary } from './compounds'
import { FIELD_WEIGHTS } from './field-weights'
import { isNeverProposed } from './never-proposed'
import { fold } from './normalise'
import {
  type Analyser,
  SEARCH_FIELDS,
  type SearchDocument,
  type SearchField,
  type Suggestion,
  type Token,
} from './schema'
import { Vocabulary } from './vocabulary'

/**
 * Which posting a key belongs to. A word of a document is filed under its form, its stem, its folded stem and the
 * stems of its parts, each behind its own sign, so that an asker can tell how a word was met.
 */
export const KEY = {
  form: (form: string) => `=${form}`,
  stem: (stem: string) => `~${stem}`,
  folded: (folded: string) => `-${folded}`,
  part: (stem: string) => `+${stem}`,
  foldedPart: (folded: string) => `_${folded}`,
} as const

/** Marks a string that is given to FlexSearch as a key that is ready, and not a text to analyse. */
const READY = '\u0001'

/** What else is known of an indexed document: its labels and texts as runs of stems, for whole names and phrases. */
export interface IndexedDocument {
  readonly document: SearchDocument
  /** What it is about, see {@link thingOf}. */
  readonly thing: string
  /** The position in the index; FlexSearch's id. */
  readonly position: number
  /** Number of words in the title, without common ones. */
  readonly titleLength: number
  /** Per field: the folded stems of its words in order, each followed by a blank; entries divided by `|`. */
  readonly runs: Readonly<Record<SearchField, string>>
}

/** A proposal with the folded words by whose beginnings it is found. */
export interface IndexedSuggestion extends Suggestion {
  readonly folded: string
  readonly field: SearchField
}

/** Everything that answers questions about one (scope, locale). Never changed; a newer one takes its place. */
export interface SearchIndex {
  readonly documents: readonly IndexedDocument[]
  readonly analyser: Analyser
  readonly parts: PartDictionary
  readonly vocabulary: Vocabulary
  readonly suggestions: readonly IndexedSuggestion[]
  /** Number of different things that the documents are about. */
  readonly size: number
  /** Positions of the documents whose field holds the key. */
  lookup(field: SearchField, key: string): readonly number[]
  /** Documents about the same thing. */
  about(thing: string): readonly IndexedDocument[]
}

const HYPHENS = '-‐‑'

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
 * Builds an index of the documents. FlexSearch holds the postings of each field, with the analyser as its encoder.
 * Built whole each time: FlexSearch's update and remove leave wrong postings behind.
 *
 * @param above dictionaries of the upper layers, so that a municipality's few texts know the nation's compounds
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  words: Analyser = sharedAnalyser,
  above: readonly PartDictionary[] = [],
): SearchIndex {
  const analyser = remembering(words)
  const vocabulary = learnVocabulary(documents, analyser)
  const parts = joinDictionaries([learnParts(allTokens(documents, analyser), analyser), ...above])
  const encode = (text: string) =>
    text.startsWith(READY) ? [text.slice(1)] : keysOf(text.slice(1), analyser, parts)
  const postings = new Map(
    SEARCH_FIELDS.map((field) => [
      field,
      new Index({ tokenize: 'strict', resolution: 1, cache: false, encode }),
    ]),
  )
  const things = new Map<string, IndexedDocument[]>()
  const indexed = documents.map((document, position) => {
    for (const field of SEARCH_FIELDS) {
      postings.get(field)?.add(position, ` ${entriesOf(document, field).join('\n')}`)
    }
    const made = indexedDocument(document, position, analyser)
    const others = things.get(made.thing)
    if (others) others.push(made)
    else things.set(made.thing, [made])
    return made
  })
  return {
    documents: indexed,
    analyser: words,
    parts,
    vocabulary,
    suggestions: suggestionsOf(documents, analyser),
    size: things.size,
    lookup(field, key) {
      const found = postings.get(field)?.search(READY + key, { limit: documents.length }) ?? []
      return found.map(Number)
    },
    about: (thing) => things.get(thing) ?? [],
  }
}

/** Building reads each text several times and analyses it once. */
function remembering(analyser: Analyser): Analyser {
  const texts = new Map<string, Token[]>()
  return {
    analyse(text) {
      const known = texts.get(text)
      if (known) return known
      const tokens = analyser.analyse(text)
      texts.set(text, tokens)
      return tokens
    },
  }
}

function* allTokens(documents: readonly SearchDocument[], analyser: Analyser): Generator<Token> {
  for (const document of documents) {
    for (const field of SEARCH_FIELDS) {
      for (const entry of entriesOf(document, field)) yield* analyser.analyse(entry)
    }
  }
}

function learnVocabulary(documents: readonly SearchDocument[], analyser: Analyser): Vocabulary {
  const vocabulary = new Vocabulary()
  for (const document of documents) {
    for (const field of SEARCH_FIELDS) {
      for (const entry of entriesOf(document, field)) {
        for (const token of analyser.analyse(entry)) {
          vocabulary.add(token, entry.slice(token.start, token.end), FIELD_WEIGHTS[field])
        }
      }
    }
  }
  vocabulary.finish()
  return vocabulary
}

/** All keys under which a text is filed. Words joined by a hyphen are filed as one word too ("e-post", "epost"). */
function keysOf(text: string, analyser: Analyser, parts: PartDictionary): string[] {
  const keys = new Set<string>()
  const file = (token: Token) => {
    keys.add(KEY.form(token.form))
    keys.add(KEY.stem(token.stem))
    keys.add(KEY.folded(token.folded))
    const stems = parts.split(token)
    for (const stem of stems) keys.add(KEY.part(stem))
    for (const folded of [...stems, ...foldedParts(stems)]) keys.add(KEY.foldedPart(folded))
  }
  let before: Token | undefined
  for (const token of analyser.analyse(text)) {
    file(token)
    if (before && token.start - before.end === 1 && HYPHENS.includes(text[before.end] ?? '')) {
      const joined = analyser.analyse(before.form + token.form)[0]
      if (joined) file(joined)
    }
    before = token
  }
  return [...keys]
}

function indexedDocument(document: SearchDocument, position: number, analyser: Analyser): IndexedDocument {
  const run = (field: SearchField) =>
    entriesOf(document, field)
      .map((entry) => ` ${runOf(analyser.analyse(entry))}`)
      .join('|')
  const runs = {
    title: run('title'),
    inOtherWords: run('inOtherWords'),
    keywords: run('keywords'),
    summary: run('summary'),
    body: run('body'),
  }
  const titleLength = analyser.analyse(document.title).filter((token) => !token.common).length
  return { document, thing: thingOf(document), position, titleLength, runs }
}

function suggestionsOf(documents: readonly SearchDocument[], analyser: Analyser): IndexedSuggestion[] {
  const suggestions = new Map<string, IndexedSuggestion>()
  for (const { type, slug, title, inOtherWords } of documents) {
    const texts = [
      { text: title, field: 'title' as const },
      ...inOtherWords.map((text) => ({ text, field: 'inOtherWords' as const })),
    ]
    for (const { text, field } of texts) {
      const words = analyser.analyse(text).map((token) => token.form)
      if (words.length === 0 || words.some(isNeverProposed)) continue
      const key = `${type}:${slug}:${words.join(' ')}`
      if (suggestions.has(key)) continue
      suggestions.set(key, { text, type, slug, field, folded: ` ${words.map(fold).join(' ')}` })
    }
  }
  return [...suggestions.values()]
}
