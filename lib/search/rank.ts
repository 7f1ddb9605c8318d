import { SOURCE_LOCALE } from '../kernel/values'
import { entriesOf, runOf } from './build-index'
import { Evidence } from './evidence'
import { FIELD_WEIGHTS, TYPE_WEIGHTS } from './field-weights'
import type { QueryWord, Understood } from './query-words'
import {
  DOCUMENT_TYPES,
  type DocumentType,
  type MatchReason,
  SEARCH_FIELDS,
  type SearchDocument,
  type SearchField,
  type Token,
} from './schema'
import type { SearchSpace } from './space'

/** The whole question is the name of the thing; two of its words stand side by side. Shares of the field's weight. */
const WHOLE_NAME = 0.8
const SIDE_BY_SIDE = 0.35
/** All words found, against some of them. */
const ALL_WORDS = 1.2
/** A word counts among all words from this coverage on. */
const FOUND = 0.75
/** What a word is worth that stands in an entry ("passa barn") whose other words were not asked for. */
const ALONE_IN_ENTRY = 0.45
/** What further entries and fields add to the best one that a word stands in. */
const FURTHER = 0.15
/** A word that stands only in the body is found, but a text says many words. */
const ONLY_IN_BODY = 0.5
/** "Vad är X", "vad gör en X": the word or the profession X stands first. */
const MEANING_ASKED = 4
const EXPLAINING: ReadonlySet<DocumentType> = new Set(['term', 'profession'])
/**
 * What a name is worth in a language that is neither the one that the visitor has chosen nor Swedish, which is on every
 * letter they get: "renta" is a pension in Polish, and the rent in Spanish. On Swedish pages people ask in any.
 */
const OTHER_LANGUAGE = 0.7
/** In a question of at least so many words, hits with less than this share of the best score are chance matches. */
const LONG_QUESTION = 3
const LEAST_SHARE = 0.05
/** Things whose texts are looked into for names and phrases: the best by their words alone. */
const LOOKED_INTO = 80

/** A thing that was found. */
export interface Ranked {
  /** Its number in the space. */
  thing: number
  type: DocumentType
  score: number
}

/** The things that answer a question, best first. */
export interface Ranking {
  understood: Understood
  evidence: Evidence
  ranked: readonly Ranked[]
}

/**
 * Ranks what the words of a question met: first all things by their words alone (field, kind of match, rarity, how
 * many of the words), then the best of them by what their names, other names and keywords say together.
 * @param locale the visitor's language
 */
export function rank(space: SearchSpace, understood: Understood, locale: string): Ranking {
  const { words } = understood
  const evidence = new Evidence(space, words)
  const byWords = [...evidence.things()]
    .map((thing) => ({ thing, type: typeOf(space, thing), score: roughScore(evidence, words, thing) }))
    .map((one) => ({ ...one, score: one.score * TYPE_WEIGHTS[one.type] }))
    .sort((a, b) => b.score - a.score)
  const names = namesOf(space, words, locale)
  const looked = byWords.slice(0, LOOKED_INTO).map((one) => ({
    ...one,
    score: wholeScore({ space, understood, evidence, names, locale }, one),
  }))
  looked.sort(byMerit(space))
  const last = looked.at(-1)?.score ?? 0
  const rest = byWords.slice(LOOKED_INTO).map((one) => ({ ...one, score: Math.min(one.score, last) }))
  const ranked = [...looked, ...rest]
  const least = words.length >= LONG_QUESTION ? (ranked[0]?.score ?? 0) * LEAST_SHARE : 0
  return { understood, evidence, ranked: ranked.filter(({ score }) => score > 0 && score >= least) }
}

function typeOf(space: SearchSpace, thing: number): DocumentType {
  return space.documents[space.about[thing]?.[0] ?? -1]?.document.type ?? 'term'
}

/** The texts about a thing. */
export function documentsAbout(space: SearchSpace, thing: number): SearchDocument[] {
  return (space.about[thing] ?? []).flatMap((position) => space.documents[position]?.document ?? [])
}

function byMerit(space: SearchSpace) {
  return (a: Ranked, b: Ranked): number => {
    if (Math.abs(a.score - b.score) > 1e-6) return b.score - a.score
    const byType = DOCUMENT_TYPES.indexOf(a.type) - DOCUMENT_TYPES.indexOf(b.type)
    if (byType !== 0) return byType
    const slug = (thing: number) => documentsAbout(space, thing)[0]?.slug ?? ''
    return slug(a.thing) < slug(b.thing) ? -1 : 1
  }
}

/** Points of a thing for the words that it has, each on its own. */
function roughScore(evidence: Evidence, words: readonly QueryWord[], thing: number): number {
  return together(evidence, words, thing, (w) => evidence.points(w, thing))
}

/** The points of the words added up, by their rarity and by how many of them were found. */
function together(
  evidence: Evidence,
  words: readonly QueryWord[],
  thing: number,
  pointsOf: (word: number) => number,
): number {
  let points = 0
  let found = 0
  let whole = 0
  let all = true
  for (let w = 0; w < words.length; w++) {
    const weight = evidence.rarity[w] ?? 0
    const coverage = evidence.coverage(w, thing) * (evidence.inNames(w, thing) ? 1 : ONLY_IN_BODY)
    whole += weight
    if (coverage < FOUND) all = false
    if (coverage === 0) continue
    points += weight * pointsOf(w)
    found += weight * coverage
  }
  const share = whole > 0 ? found / whole : 0
  return points * (0.3 + 0.7 * share ** 1.5) * (all ? ALL_WORDS : 1)
}

const NAMING = ['title', 'inOtherWords', 'keywords'] as const satisfies readonly SearchField[]
const PLAIN = [SEARCH_FIELDS.indexOf('summary'), SEARCH_FIELDS.indexOf('body')]

/** What is known of a question when its best answers are looked into. */
interface Asked {
  space: SearchSpace
  understood: Understood
  evidence: Evidence
  /** Points of the things of which the whole question is a name. */
  names: ReadonlyMap<number, number>
  locale: string
}

/** Points with what stands together: entries, names, phrases, and the meaning that was asked for. */
function wholeScore(asked: Asked, { thing, type }: Ranked): number {
  const { space, understood, evidence, names, locale } = asked
  const { words, asksMeaning } = understood
  // In twelve languages most texts about a thing have no word of the question.
  const documents = (space.about[thing] ?? []).flatMap((position) => {
    const document = space.documents[position]?.document
    return document && evidence.hasWordsOutsideBody(position) ? [document] : []
  })
  const { points, titleShare } = entryPoints(asked, documents)
  const base = together(evidence, words, thing, (w) => {
    const all = [...(points[w] ?? []), ...PLAIN.map((field) => evidence.pointsIn(w, thing, field))]
    const best = Math.max(0, ...all)
    return best + FURTHER * (all.reduce((sum, one) => sum + one, 0) - best)
  })
  const rarest = Math.max(0, ...evidence.rarity)
  const name = names.get(thing) ?? 0
  const phrase = Math.max(
    0,
    ...documents.map(
      (document) => sideBySide(space, document, words, evidence.rarity) * shareOf(document, locale),
    ),
  )
  const meaning = asksMeaning && EXPLAINING.has(type) && (name > 0 || titleShare > 0.99) ? MEANING_ASKED : 1
  return (base + name * rarest + phrase) * TYPE_WEIGHTS[type] * meaning
}

function shareOf(document: SearchDocument, locale: string): number {
  const other = locale !== SOURCE_LOCALE && document.locale !== SOURCE_LOCALE && document.locale !== locale
  return other ? OTHER_LANGUAGE : 1
}

/**
 * What each word of the question gets from titles, other names and keywords: of each field the best entry. A word
 * says most where all of an entry was asked for, and least where it is one of many ("passa" in "skola som passar").
 */
function entryPoints(
  { space, understood: { words, meet }, locale }: Asked,
  documents: readonly SearchDocument[],
): { points: number[][]; titleShare: number } {
  const points = words.map(() => NAMING.map(() => 0))
  let titleShare = 0
  for (const document of documents) {
    NAMING.forEach((field, at) => {
      for (const tokens of namesAsTokens(space, document)[field]) {
        const met = tokens.flatMap((token) => meet(token) ?? [])
        if (met.length === 0) continue
        const share = met.length / tokens.length
        if (field === 'title') titleShare = Math.max(titleShare, share)
        const worth =
          FIELD_WEIGHTS[field] * (ALONE_IN_ENTRY + (1 - ALONE_IN_ENTRY) * share) * shareOf(document, locale)
        for (const { word, strength } of met) {
          const own = points[word]
          if (own) own[at] = Math.max(own[at] ?? 0, worth * strength)
        }
      }
    })
  }
  return { points, titleShare }
}

type NamesAsTokens = Readonly<Record<(typeof NAMING)[number], readonly (readonly Token[])[]>>

/** The entries of a document as words that carry a subject, made when it is first looked into. */
const namesKept = new WeakMap<SearchDocument, NamesAsTokens>()

function namesAsTokens(space: SearchSpace, document: SearchDocument): NamesAsTokens {
  const known = namesKept.get(document)
  if (known) return known
  const tokens = (field: SearchField) =>
    entriesOf(document, field).map((entry) => {
      const all = space.analyser.analyse(entry)
      const subject = all.filter((token) => !token.common)
      return subject.length > 0 ? subject : all
    })
  const made = { title: tokens('title'), inOtherWords: tokens('inOtherWords'), keywords: tokens('keywords') }
  namesKept.set(document, made)
  return made
}

/** The things of which the whole question is a name ("SIP", "kortis"), with the points for it. */
function namesOf(space: SearchSpace, words: readonly QueryWord[], locale: string): Map<number, number> {
  const points = new Map<number, number>()
  for (const { position, field } of space.named(words.map(({ token }) => `${token.folded} `).join(''))) {
    const thing = space.thingOf[position] ?? 0
    const document = space.documents[position]?.document
    const worth = WHOLE_NAME * FIELD_WEIGHTS[field] * (document ? shareOf(document, locale) : 1)
    points.set(thing, Math.max(points.get(thing) ?? 0, worth))
  }
  return points
}

/** Where words are looked for that stand side by side; in the body they often do by chance. */
const PHRASED = ['title', 'inOtherWords', 'keywords', 'summary'] as const satisfies readonly SearchField[]
type Runs = Readonly<Record<(typeof PHRASED)[number], string>>

/** The texts of a document as runs of stems, made when they are first looked into. */
const runs = new WeakMap<SearchDocument, Runs>()

function runsOf(space: SearchSpace, document: SearchDocument): Runs {
  const known = runs.get(document)
  if (known) return known
  const run = (entries: readonly string[]) =>
    entries.map((entry) => ` ${runOf(space.analyser.analyse(entry))}`).join('|')
  const made = {
    title: run([document.title]),
    inOtherWords: run(document.inOtherWords),
    keywords: run(document.keywords),
    summary: run([document.summary]),
  }
  runs.set(document, made)
  return made
}

/** Points for words that stand side by side in the document as in the question. */
function sideBySide(
  space: SearchSpace,
  document: SearchDocument,
  words: readonly QueryWord[],
  rarity: readonly number[],
): number {
  if (words.length < 2) return 0
  const within = runsOf(space, document)
  let points = 0
  for (let w = 1; w < words.length; w++) {
    const [a, b] = [words[w - 1], words[w]]
    if (!a || !b) continue
    const pair = ` ${a.token.folded} ${b.token.folded} `
    const field = PHRASED.find((name) => within[name].includes(pair))
    if (field) points += SIDE_BY_SIDE * FIELD_WEIGHTS[field] * Math.min(rarity[w - 1] ?? 0, rarity[w] ?? 0)
  }
  return points
}

/** Each word's best match in a thing: what a person who tunes the search needs to see. */
export function reasons({ understood, evidence }: Ranking, thing: number): MatchReason[] {
  return understood.words.flatMap(({ token }, w) => {
    let best: MatchReason | undefined
    SEARCH_FIELDS.forEach((field, f) => {
      const { strength, kind } = evidence.at(w, thing, f)
      const points = Math.round(FIELD_WEIGHTS[field] * strength * (evidence.rarity[w] ?? 0) * 1000) / 1000
      if (strength > 0 && (!best || points > best.points)) best = { word: token.form, field, kind, points }
    })
    return best ?? []
  })
}
