import { contentTokens } from './analyse'
import type { SearchIndex } from './build-index'
import { FOLDED_THOUGH_KNOWN, KIND_WEIGHTS } from './field-weights'
import { fold } from './normalise'
import type { MatchKind, Token } from './schema'
import type { SearchSpace } from './space'
import type { Alternative } from './thesaurus'

/** More words than this are not looked up; nobody asks so, and it bounds the work. */
const MAX_WORDS = 16
/** Other ways to say a word that are looked up; a group of the thesaurus seldom has half as many. */
const MAX_ALTERNATIVES = 40
/** The last word counts as unfinished only in questions of at most this many words. */
const MAX_WORDS_FOR_PREFIX = 3
const MIN_PREFIX = 3
const MAX_PREFIX_WORDS = 40
/** From this length on a word with some of its dots right may still be met folded. */
const MIN_HALF_DOTTED = 5

/** One way in which a word of the question may stand in the documents. */
export interface Variant {
  kind: MatchKind
  weight: number
  /** Names what is looked up. */
  key: string
  /** The written forms of an index that are it. */
  forms(index: SearchIndex): readonly string[]
}

/** A word of the question and all the ways to meet it. */
export interface QueryWord {
  token: Token
  variants: Variant[]
  /** Stems of its parts, when it is a compound. */
  parts: string[]
  /** The share of the word that its parts explain: 1, or less when a part is not known. */
  partShare: number
  /** What the thesaurus has for it, alone or with its neighbours. */
  alternatives: Alternative[]
  /** Whether the documents have the word, in any inflection, or all its parts, or the thesaurus has it. */
  known: boolean
}

/** The question as words. */
export interface Understood {
  text: string
  words: QueryWord[]
  /** Whether it asks what a word means, so that the word itself is the best answer. */
  asksMeaning: boolean
  /** Which of the words a token of a document's text is met by, and how. */
  meet(token: Token): Meeting | undefined
}

/** How a token of a text is met by a word of the question. */
export interface Meeting {
  word: number
  kind: MatchKind
  /** How sure it is, 0–1. */
  strength: number
}

const MEANING =
  /^(?:vad|va) (?:är|ar|betyder|innebär|innebar|menas med|står|star|heter|(?:gör|gor) (?:en|ett))(?= )|^what (?:is|are|does)(?= )|^ما (?:هو|هي|معن[ىي])(?= )|^що (?:таке|означає)(?= )|^mitä (?:on|tarkoittaa)(?= )/iu
const MEANING_TAIL = /(?: (?:betyder|mean|means|för något|för nåt|för nånting))?[\s?.!؟]*$/iu

const formVariant = (form: string): Variant => ({
  kind: 'form',
  weight: KIND_WEIGHTS.form,
  key: `=${form}`,
  forms: () => [form],
})

/** All inflections of a stem. */
export function stemVariant(stem: string, kind: MatchKind = 'stem', weight = KIND_WEIGHTS[kind]): Variant {
  return { kind, weight, key: `~${stem}`, forms: ({ lexicon }) => lexicon.withStem(stem) }
}

/** All compounds that have the stem among their parts. */
export function partVariant(stem: string): Variant {
  const weight = KIND_WEIGHTS.part
  return { kind: 'part', weight, key: `+${stem}`, forms: ({ lexicon }) => lexicon.withPart(stem) }
}

function foldedVariants(token: Token, asTyped: boolean): Variant[] {
  const { folded } = token
  const weight = asTyped ? FOLDED_THOUGH_KNOWN : KIND_WEIGHTS.folded
  const stem: Variant = {
    kind: 'folded',
    weight,
    key: `-${folded}`,
    forms: ({ lexicon }) => lexicon.withFoldedStem(folded),
  }
  if (asTyped) return [stem]
  const part: Variant = {
    kind: 'part',
    weight: KIND_WEIGHTS.part * weight,
    key: `_${folded}`,
    forms: ({ lexicon }) => lexicon.withFoldedPart(folded),
  }
  return [stem, part]
}

/** Understands a cleaned question with the help of the words that the space knows. */
export function understand(space: SearchSpace, text: string): Understood {
  const asked = MEANING.exec(text)
  const from = asked ? asked[0].length : 0
  const to = asked ? text.search(MEANING_TAIL) : text.length
  const all = space.analyser.analyse(text)
  const subject = all.filter((token) => token.start >= from && token.end <= to)
  const about = subject.length > 0 ? subject : all
  const chosen = uniqueWords(space, contentTokens(about)).slice(0, MAX_WORDS)
  const words = chosen.map((token) => queryWord(space, token))
  addAlternatives(space, about, words)
  addAlternativesOfParts(space, words)
  addJoinedNeighbours(space, words)
  const last = words.at(-1)
  if (last && words.length <= MAX_WORDS_FOR_PREFIX && last.token.end === text.length) addPrefixes(space, last)
  return { text, words, asksMeaning: asked !== null && subject.length > 0, meet: meetings(words, space) }
}

/** Each word once; of the two readings of a law reference ("9 § 6", "9 §") the exact one when it is known. */
function uniqueWords(space: SearchSpace, tokens: readonly Token[]): Token[] {
  const words: Token[] = []
  for (const token of tokens) {
    if (words.some((word) => word.stem === token.stem)) continue
    const readings = words.at(-1)
    if (readings && readings.start === token.start) {
      if (!space.hasForm(readings.form)) words[words.length - 1] = token
      continue
    }
    words.push(token)
  }
  return words
}

function queryWord(space: SearchSpace, token: Token): QueryWord {
  const asTyped = space.hasStem(token.stem)
  const mayFold = token.stem === token.folded || token.form.length >= MIN_HALF_DOTTED
  const variants = [formVariant(token.form), stemVariant(token.stem), partVariant(token.stem)]
  if (mayFold) variants.push(...foldedVariants(token, asTyped))
  const parts = space.parts.split(token)
  const folded = mayFold && space.hasFoldedStem(token.folded)
  const known = asTyped || folded || parts.length > 0 || space.hasPart(token.stem)
  const word = { token, variants, alternatives: [], known }
  return known
    ? { ...word, parts, partShare: 1 }
    : { ...word, parts: space.parts.splitPartly(token), partShare: 0.6 }
}

/** What the thesaurus says in other words; an expression of several words belongs to each of its words. */
function addAlternatives(space: SearchSpace, tokens: readonly Token[], words: readonly QueryWord[]): void {
  for (const thesaurus of space.thesauri) {
    for (const { from, to, alternatives } of thesaurus.find(tokens)) {
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
      for (const word of words) {
        if (word.token.start < start || word.token.end > end) continue
        word.alternatives.push(...alternatives.slice(0, MAX_ALTERNATIVES))
        word.known = true
      }
    }
  }
}

/** What the thesaurus has for the parts of a compound that no text has whole: "bortgångsstöd" by "död". */
function addAlternativesOfParts(space: SearchSpace, words: readonly QueryWord[]): void {
  for (const word of words) {
    if (word.parts.length === 0 || word.alternatives.length > 0 || space.hasStem(word.token.stem)) continue
    for (const part of word.parts) {
      for (const thesaurus of space.thesauri) {
        const others = thesaurus.alternativesOf(fold(part)).filter(({ kind }) => kind === 'synonym')
        word.alternatives.push(
          ...others.slice(0, MAX_ALTERNATIVES).map(({ stems }) => ({ kind: 'narrower' as const, stems })),
        )
      }
    }
  }
}

/** "färd tjänst", "e post": neighbours that are one word in the documents are also looked up as that word. */
function addJoinedNeighbours(space: SearchSpace, words: readonly QueryWord[]): void {
  words.forEach((word, i) => {
    const next = words[i + 1]
    if (!next || next.token.start - word.token.end !== 1) return
    const [joined] = space.analyser.analyse(word.token.form + next.token.form)
    if (!joined || !space.hasStem(joined.stem)) return
    for (const half of [word, next]) {
      half.variants.push(stemVariant(joined.stem, 'joined'))
      half.known = true
    }
  })
}

/** The last word may be unfinished: unless it is a word as it stands, words that begin like it are looked up. */
function addPrefixes(space: SearchSpace, word: QueryWord): void {
  const { token } = word
  if (word.known || token.form.length < MIN_PREFIX) return
  const prefix = token.folded.length < token.form.length ? token.form : token.folded
  if (!space.indexes.some(({ lexicon }) => lexicon.startingWith(prefix, 1).length > 0)) return
  word.variants.push({
    kind: 'prefix',
    weight: KIND_WEIGHTS.prefix,
    key: `^${prefix}`,
    forms: ({ lexicon }) => lexicon.startingWith(prefix, MAX_PREFIX_WORDS).map(({ form }) => form),
  })
}

/**
 * The best way from the words of a question to the words of the texts: as they stand, by stem, without dots, by parts,
 * by the thesaurus. Made of the forms that are looked up, so that to ask for a token is to look it up.
 */
function meetings(words: readonly QueryWord[], space: SearchSpace): (token: Token) => Meeting | undefined {
  const byForm = new Map<string, Meeting>()
  const note = (variant: Variant, meeting: Meeting) => {
    for (const index of space.indexes) {
      for (const form of variant.forms(index)) {
        const known = byForm.get(form)
        if (!known || meeting.strength > known.strength) byForm.set(form, meeting)
      }
    }
  }
  words.forEach((word, w) => {
    for (const variant of word.variants) {
      note(variant, { word: w, kind: variant.kind, strength: variant.weight })
    }
    for (const part of word.parts) {
      const met: Meeting = { word: w, kind: 'split', strength: KIND_WEIGHTS.split / word.parts.length }
      note(stemVariant(part), met)
      note(partVariant(part), met)
    }
    for (const { kind, stems } of word.alternatives) {
      const strength = KIND_WEIGHTS[kind] / stems.length
      for (const stem of stems) note(stemVariant(stem), { word: w, kind, strength })
    }
  })
  return (token) => byForm.get(token.form)
}
