/** What can be searched, what an answer looks like, and what a text analyser must do (R10). */

/** The kinds of things that search finds, in the order in which they are shown at equal merit. */
export const DOCUMENT_TYPES = [
  'need',
  'lifeEvent',
  'process',
  'service',
  'profession',
  'paper',
  'fund',
  'organization',
  'minorityLanguage',
  'term',
] as const
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

/** The searchable fields, from the one that says most about a document to the one that says least. */
export const SEARCH_FIELDS = ['title', 'inOtherWords', 'keywords', 'summary', 'body'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/**
 * One thing to find, in one language and from one scope. The same `type` + `slug` may come from several scopes
 * (the nation's text and the municipality's addition) and in several locales; search then shows it once.
 */
export interface SearchDocument {
  /** Unique within one index. */
  id: string
  type: DocumentType
  slug: string
  /** The scope that the text comes from, for example `se` or `lindhaga`. */
  scope: string
  /** The language tag of the texts below. */
  locale: string
  title: string
  /** What people call it: everyday words, earlier names, abbreviations. */
  inOtherWords: string[]
  /** Words that lead here and are never shown. */
  keywords: string[]
  summary: string
  /** Plain text; a line break ends a sentence. */
  body: string
}

/** A piece of shown text; `marked` pieces are what the question matched (rendered as `<mark>`). */
export interface Segment {
  text: string
  marked: boolean
}

/** How a word of the question met a word of a document, strongest first. */
export const MATCH_KINDS = [
  'form',
  'stem',
  'folded',
  'joined',
  'synonym',
  'part',
  'split',
  'narrower',
  'prefix',
  'related',
] as const
export type MatchKind = (typeof MATCH_KINDS)[number]

/** Something that can be found, by its name. */
export interface FoundThing {
  type: DocumentType
  slug: string
  score: number
}

/** Why a hit was found: the best match of one word of the question. */
export interface MatchReason {
  word: string
  field: SearchField
  kind: MatchKind
  points: number
}

export interface SearchHit {
  type: DocumentType
  slug: string
  /** Scope and language of the text that is shown. */
  scope: string
  locale: string
  title: string
  titleSegments: Segment[]
  snippet: Segment[]
  score: number
  /** Present when the search was asked to explain itself. */
  why?: MatchReason[]
}

export interface SearchAnswer {
  /** The question as understood: trimmed, without control characters, cut to a limit. */
  query: string
  /** The question as it may have been meant, when a word of it is not known. */
  didYouMean: string | null
  /** Whether the hits answer `didYouMean`, because the question as asked found nothing or less. */
  corrected: boolean
  /** The words of the question that it was understood by, as they were written. */
  words: string[]
  /** Whether the question asks what something is: the word or the profession is the answer. */
  asksMeaning: boolean
  /** Everything that was found, best first, whatever was picked of it. */
  found: readonly FoundThing[]
  /** How many things were found and picked; `hits` holds at most `limit` of them. */
  total: number
  hits: SearchHit[]
}

/** One proposal while typing. */
export interface Suggestion {
  text: string
  /** The language tag of `text`. */
  locale: string
  type: DocumentType
  slug: string
}

/** One word of a text. `start` and `end` are UTF-16 offsets into the text as it was given. */
export interface Token {
  /** Normalised and case-folded, å/ä/ö kept. */
  form: string
  /** The form without inflection. */
  stem: string
  /** The stem without dots, rings and accents. */
  folded: string
  /** A word that carries no subject of its own ("hur", "jag", "till"). */
  common: boolean
  start: number
  end: number
}

/** Turns text into words. The same analyser must be used when indexing and when asking. */
export interface Analyser {
  analyse(text: string): Token[]
}
