import { contentTokens } from './analyse'
import { KEY, type SearchIndex } from './build-index'
import { joinDictionaries, type PartDictionary } from './compounds'
import { FOLDED_THOUGH_KNOWN, KIND_WEIGHTS } from './field-weights'
import type { MatchKind, Token } from './schema'

/** More words than this are not looked up; nobody asks so, and it bounds the work. */
const MAX_WORDS = 24
/** The last word counts as unfinished only in questions of at most this many words. */
const MAX_WORDS_FOR_PREFIX = 3
const MIN_PREFIX = 3
const MAX_PREFIX_WORDS = 40
/** From this length on a word with some of its dots right may still be met folded. */
const MIN_HALF_DOTTED = 5

/** One way in which a word of the question may stand in the postings. */
export interface Variant {
  kind: MatchKind
  key: string
  weight: number
}

/** A word of the question and all the ways to meet it. */
export interface QueryWord {
  token: Token
  variants: Variant[]
  /** Stems of its parts, when it is a compound. */
  parts: string[]
  /** The share of the word that its parts explain: 1, or less when a part is not known. */
  partShare: number
  /** Whether the documents have the word, in any inflection, or all its parts. */
  known: boolean
}

/** The question as words. */
export interface Understood {
  text: string
  words: QueryWord[]
  /** Whether it asks what a word means, so that the word itself is the best answer. */
  asksMeaning: boolean
  /** Which of the words a token of a document's text is met by, for marking; -1 for none. */
  wordOf(token: Token): number
}

const MEANING =
  /^(?:vad|va) (?:är|ar|betyder|innebär|innebar|menas med|står|star|heter|(?:gör|gor) (?:en|ett))(?= )|^what (?:is|are|does)(?= )|^ما (?:هو|هي|معن[ىي])(?= )|^що (?:таке|означає)(?= )|^mitä (?:on|tarkoittaa)(?= )/iu
const MEANING_TAIL = /(?: (?:betyder|mean|means|för något|för nåt|för nånting))?[\s?.!؟]*$/iu

/** Understands a cleaned question with the help of the words that the indexes know. */
export function understand(indexes: readonly SearchIndex[], text: string): Understood {
  const asked = MEANING.exec(text)
  const from = asked ? asked[0].length : 0
  const to = asked ? text.search(MEANING_TAIL) : text.length
  const analyser = indexes[0]?.analyser
  const all = analyser ? analyser.analyse(text) : []
  const subject = all.filter((token) => token.start >= from && token.end <= to)
  const tokens = contentTokens(subject.length > 0 ? subject : all)
  const dictionary = joinDictionaries(indexes.map((index) => index.parts))
  const chosen = uniqueWords(indexes, tokens).slice(0, MAX_WORDS)
  const words = chosen.map((token) => queryWord(indexes, dictionary, token))
  addJoinedNeighbours(indexes, words)
  const last = words.at(-1)
  if (last && words.length <= MAX_WORDS_FOR_PREFIX && last.token.end === text.length)
    addPrefixes(indexes, last)
  return {
    text,
    words,
    asksMeaning: asked !== null && subject.length > 0,
    wordOf: wordFinder(words, dictionary),
  }
}

/** Each word once; of the two readings of a law reference ("9 § 6", "9 §") the exact one when it is known. */
function uniqueWords(indexes: readonly SearchIndex[], tokens: readonly Token[]): Token[] {
  const words: Token[] = []
  for (const token of tokens) {
    const same = words.findIndex((word) => word.stem === token.stem)
    if (same >= 0) continue
    const readings = words.at(-1)
    if (readings && readings.start === token.start) {
      if (!hasForm(indexes, readings.form)) words[words.length - 1] = token
      continue
    }
    words.push(token)
  }
  return words
}

function hasForm(indexes: readonly SearchIndex[], form: string): boolean {
  return indexes.some((index) => index.vocabulary.get(form) !== undefined)
}

function hasStem(indexes: readonly SearchIndex[], stem: string): boolean {
  return indexes.some((index) => index.vocabulary.hasStem(stem))
}

function hasPart(indexes: readonly SearchIndex[], key: string): boolean {
  return indexes.some(
    (index) => index.lookup('body', key).length > 0 || index.lookup('title', key).length > 0,
  )
}

function queryWord(indexes: readonly SearchIndex[], dictionary: PartDictionary, token: Token): QueryWord {
  const variants: Variant[] = [
    { kind: 'form', key: KEY.form(token.form), weight: KIND_WEIGHTS.form },
    { kind: 'stem', key: KEY.stem(token.stem), weight: KIND_WEIGHTS.stem },
    { kind: 'part', key: KEY.part(token.stem), weight: KIND_WEIGHTS.part },
  ]
  const asTyped = hasStem(indexes, token.stem)
  const mayFold = token.stem === token.folded || token.form.length >= MIN_HALF_DOTTED
  if (mayFold) {
    const weight = asTyped ? FOLDED_THOUGH_KNOWN : KIND_WEIGHTS.folded
    variants.push({ kind: 'folded', key: KEY.folded(token.folded), weight })
    if (!asTyped) {
      variants.push({ kind: 'part', key: KEY.foldedPart(token.folded), weight: KIND_WEIGHTS.part * weight })
    }
  }
  const parts = dictionary.split(token)
  const folded = mayFold && indexes.some((index) => index.vocabulary.hasFoldedStem(token.folded))
  const known = asTyped || folded || parts.length > 0 || hasPart(indexes, KEY.part(token.stem))
  if (known) return { token, variants, parts, partShare: 1, known }
  return { token, variants, parts: dictionary.splitPartly(token), partShare: 0.6, known }
}

/** "färd tjänst", "e post": neighbours that are one word in the documents are also looked up as that word. */
function addJoinedNeighbours(indexes: readonly SearchIndex[], words: readonly QueryWord[]): void {
  words.forEach((word, i) => {
    const next = words[i + 1]
    if (!next || next.token.start - word.token.end !== 1) return
    const [joined] = indexes[0]?.analyser.analyse(word.token.form + next.token.form) ?? []
    if (!joined || !hasStem(indexes, joined.stem)) return
    for (const half of [word, next]) {
      half.variants.push({ kind: 'joined', key: KEY.stem(joined.stem), weight: KIND_WEIGHTS.joined })
      half.known = true
    }
  })
}

/** The last word may be unfinished: unless it is a word as it stands, words that begin like it are looked up. */
function addPrefixes(indexes: readonly SearchIndex[], word: QueryWord): void {
  const { token } = word
  if (word.known || token.form.length < MIN_PREFIX) return
  const prefix = token.folded.length < token.form.length ? token.form : token.folded
  for (const index of indexes) {
    for (const found of index.vocabulary.startingWith(prefix, MAX_PREFIX_WORDS)) {
      word.variants.push({ kind: 'prefix', key: KEY.form(found.form), weight: KIND_WEIGHTS.prefix })
    }
  }
}

function wordFinder(words: readonly QueryWord[], dictionary: PartDictionary): (token: Token) => number {
  const byKey = new Map<string, number>()
  const note = (key: string, word: number) => {
    if (!byKey.has(key)) byKey.set(key, word)
  }
  words.forEach((word, w) => {
    for (const { key } of word.variants) note(key, w)
  })
  words.forEach((word, w) => {
    for (const part of word.parts) note(KEY.stem(part), w)
  })
  return (token) => {
    const keys = [KEY.form(token.form), KEY.stem(token.stem), KEY.folded(token.folded)]
    for (const key of keys) {
      const word = byKey.get(key)
      if (word !== undefined) return word
    }
    for (const part of dictionary.split(token)) {
      const word = byKey.get(KEY.part(part))
      if (word !== undefined) return word
    }
    return -1
  }
}
