import type { Analyser, SearchDocument, Segment, Token } from './schema'

/** Longest snippet, in UTF-16 units, without the dots that show a cut. */
export const MAX_SNIPPET_LENGTH = 160

/** A full stop ends a sentence when a capital, a digit or a script without capitals follows. */
const SENTENCE_END = /(?<=[.!?؟።۔…]["”’)]?)\s+(?=["”’(–—]*[\p{Lu}\p{Lo}\p{N}])|\s*\n\s*/u

interface Sentence {
  text: string
  tokens: Token[]
}

const kept = new WeakMap<SearchDocument, Sentence[]>()

function sentencesOf(document: SearchDocument, analyser: Analyser): Sentence[] {
  const known = kept.get(document)
  if (known) return known
  const made = `${document.summary}\n${document.body}`
    .split(SENTENCE_END)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, tokens: analyser.analyse(text) }))
  kept.set(document, made)
  return made
}

/** The sentence that answers best, and how much of the question it answers. */
export interface Snippet {
  segments: Segment[]
  /** The rarities of the words that it has, added up. */
  worth: number
}

/** The words of the question as the snippet needs them. */
export interface MarkedWords {
  /** Which word a token is met by, or -1. */
  wordOf(token: Token): number
  /** What finding each word is worth, 0–1. */
  rarity: readonly number[]
}

/**
 * The sentence of a document that answers best: the one with most of the question's words, rare ones first, the
 * earliest among equals, cut to {@link MAX_SNIPPET_LENGTH} at word borders around what is marked. Without any match,
 * the beginning of the summary.
 */
export function snippetOf(document: SearchDocument, analyser: Analyser, words: MarkedWords): Snippet {
  let best: { sentence: Sentence; marked: Token[]; worth: number } | undefined
  for (const sentence of sentencesOf(document, analyser)) {
    const marked = markedTokens(sentence.tokens, words)
    const met = new Set(marked.map((token) => words.wordOf(token)))
    const worth = [...met].reduce((sum, word) => sum + (words.rarity[word] ?? 0), 0)
    if (!best || worth > best.worth + 1e-9) best = { sentence, marked, worth }
  }
  return best
    ? { segments: cut(best.sentence.text, best.marked), worth: best.worth }
    : { segments: [], worth: 0 }
}

/** A whole short text with the matched words marked, for titles. */
export function markText(text: string, analyser: Analyser, words: MarkedWords): Segment[] {
  return segments(text, 0, text.length, markedTokens(analyser.analyse(text), words))
}

function markedTokens(tokens: readonly Token[], words: MarkedWords): Token[] {
  return tokens.filter((token) => !token.common && words.wordOf(token) >= 0)
}

function cut(text: string, marked: readonly Token[]): Segment[] {
  if (text.length <= MAX_SNIPPET_LENGTH) return segments(text, 0, text.length, marked)
  const first = marked[0]?.start ?? 0
  const last = marked.findLast((token) => token.end - first <= MAX_SNIPPET_LENGTH)?.end ?? first
  const lead = Math.max(0, Math.floor((MAX_SNIPPET_LENGTH - (last - first)) / 3))
  let start = Math.max(0, Math.min(first - lead, text.length - MAX_SNIPPET_LENGTH))
  if (start > 0) start = nextWord(text, start, first)
  let end = Math.min(text.length, start + MAX_SNIPPET_LENGTH)
  if (end < text.length) end = wordEnd(text, start, end)
  const made = segments(text, start, end, marked)
  if (start > 0) made.unshift({ text: '… ', marked: false })
  if (end < text.length) made.push({ text: ' …', marked: false })
  return merged(made)
}

/** The beginning of the first word at or after `from`, and not after `limit`. */
function nextWord(text: string, from: number, limit: number): number {
  if (/\s/.test(text[from - 1] ?? ' ')) return from
  const blank = text.slice(from, limit).search(/\s/)
  return blank < 0 ? limit : from + blank + 1
}

/** The end of the last whole word before `to`; in the middle of an endless word, a border between code points. */
function wordEnd(text: string, from: number, to: number): number {
  if (/\s/.test(text[to] ?? ' ')) return to
  const blank = text.slice(from, to).search(/\s\S*$/)
  if (blank > 0) return from + blank
  return /[\uDC00-\uDFFF]/.test(text[to] ?? '') ? to - 1 : to
}

function segments(text: string, start: number, end: number, marked: readonly Token[]): Segment[] {
  const made: Segment[] = []
  let at = start
  for (const token of marked) {
    const from = Math.max(token.start, at)
    const to = Math.min(token.end, end)
    if (to <= from) continue
    if (from > at) made.push({ text: text.slice(at, from), marked: false })
    made.push({ text: text.slice(from, to), marked: true })
    at = to
  }
  if (at < end) made.push({ text: text.slice(at, end), marked: false })
  return made
}

function merged(list: readonly Segment[]): Segment[] {
  const made: Segment[] = []
  for (const segment of list) {
    const before = made.at(-1)
    if (before && before.marked === segment.marked) before.text += segment.text
    else made.push({ ...segment })
  }
  return made
}
