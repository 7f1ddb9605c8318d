import { SOURCE_LOCALE } from '../kernel/values'
import type { IndexedDocument, SearchIndex } from './build-index'
import { type Evidence, fieldPoints, gather } from './evidence'
import { FIELD_WEIGHTS, TYPE_WEIGHTS } from './field-weights'
import { cleanQuery } from './normalise'
import { type QueryWord, type Understood, understand } from './query-words'
import {
  type Analyser,
  DOCUMENT_TYPES,
  type DocumentType,
  type MatchReason,
  SEARCH_FIELDS,
  type SearchAnswer,
  type SearchDocument,
  type SearchField,
  type SearchHit,
} from './schema'
import { markText, snippetOf } from './snippet'
import { proposeCorrection } from './spelling'

/** What further fields add to the best one that a word stands in. */
const FURTHER_FIELDS = 0.15
/** The whole question is the name of the thing; two of its words stand side by side. Shares of the field's weight. */
const WHOLE_NAME = 0.8
const SIDE_BY_SIDE = 0.35
/** All words found, against some of them. */
const ALL_WORDS = 1.5
/** "Vad är X", "vad gör en X": the word or the profession X stands first. */
const MEANING_ASKED = 4
const EXPLAINING: ReadonlySet<DocumentType> = new Set(['term', 'profession'])
/** In a question of at least so many words, hits with less than this share of the best score are chance matches. */
const LONG_QUESTION = 3
const LEAST_SHARE = 0.05

export interface SearchOptions {
  limit: number
  /** The visitor's language: texts in it are shown rather than others about the same thing. */
  locale: string
  /** Adds to each hit why it was found. */
  explain?: boolean
}

interface Group {
  thing: string
  type: DocumentType
  entries: Array<{ entry: IndexedDocument; evidence: Evidence }>
  evidence: Evidence
  score: number
}

interface Ranking {
  understood: Understood
  rarity: number[]
  groups: Group[]
}

/**
 * Answers a question from several indexes at once: the layers of a municipality (nation, region, municipality), and
 * their languages. A thing that stands in several is one hit, found by the words of all of them. Never throws on
 * what a person may type.
 */
export function search(indexes: readonly SearchIndex[], query: string, options: SearchOptions): SearchAnswer {
  const text = cleanQuery(query)
  const asked = rank(indexes, understand(indexes, text))
  const corrected = rankCorrected(indexes, asked, options.locale)
  const { groups, understood, rarity } = corrected?.ranking ?? asked
  const hits = groups
    .slice(0, Math.max(0, options.limit))
    .flatMap((group) => hitOf(indexes, group, understood, rarity, options))
  return { query: text, didYouMean: corrected?.text ?? null, total: groups.length, hits }
}

/**
 * The answer to the corrected question, when the one asked has unknown words and the correction finds more. Words to
 * correct with are taken from the visitor's language and from Swedish only: the English "papers" is no correction of
 * the Swedish "papper".
 */
function rankCorrected(
  indexes: readonly SearchIndex[],
  asked: Ranking,
  locale: string,
): { text: string; ranking: Ranking } | undefined {
  if (asked.understood.words.every((word) => word.known)) return undefined
  const languages = [locale, SOURCE_LOCALE]
  const correcting = indexes.filter((index) => languages.includes(index.documents[0]?.document.locale ?? ''))
  const text = proposeCorrection(correcting, asked.understood)
  if (text === null || text === asked.understood.text) return undefined
  const ranking = rank(indexes, understand(indexes, text))
  const better = (ranking.groups[0]?.score ?? 0) > (asked.groups[0]?.score ?? 0)
  return better ? { text, ranking } : undefined
}

function rank(indexes: readonly SearchIndex[], understood: Understood): Ranking {
  const { words } = understood
  if (words.length === 0) return { understood, rarity: [], groups: [] }
  const { documents, rarity } = gather(indexes, words)
  const things = new Map<string, Group>()
  for (const [entry, evidence] of documents) {
    const group = things.get(entry.thing)
    if (group) {
      if (group.entries.length === 1) group.evidence = group.evidence.copy()
      group.entries.push({ entry, evidence })
      group.evidence.merge(evidence)
    } else things.set(entry.thing, newGroup(entry, evidence))
  }
  const groups = [...things.values()]
  for (const group of groups) group.score = scoreOf(group, understood, rarity)
  groups.sort(byMerit)
  const least = words.length >= LONG_QUESTION ? (groups[0]?.score ?? 0) * LEAST_SHARE : 0
  return { understood, rarity, groups: groups.filter((group) => group.score > 0 && group.score >= least) }
}

function newGroup(entry: IndexedDocument, evidence: Evidence): Group {
  const { thing, document } = entry
  return { thing, type: document.type, entries: [{ entry, evidence }], evidence, score: 0 }
}

function byMerit(a: Group, b: Group): number {
  if (Math.abs(a.score - b.score) > 1e-9) return b.score - a.score
  const byType = DOCUMENT_TYPES.indexOf(a.type) - DOCUMENT_TYPES.indexOf(b.type)
  return byType !== 0 ? byType : a.thing < b.thing ? -1 : 1
}

/** The points of a thing: its words by field, kind and rarity; how many of them; phrases; what it is. */
function scoreOf(group: Group, understood: Understood, rarity: readonly number[]): number {
  const { words } = understood
  const titleShare = Math.max(
    ...group.entries.map(({ entry, evidence }) => shareOfTitle(entry, evidence, words)),
  )
  let points = 0
  let found = 0
  let whole = 0
  let all = true
  words.forEach((_, w) => {
    const weight = rarity[w] ?? 0
    const coverage = group.evidence.coverage[w] ?? 0
    points += weight * wordPoints(group.evidence, w, titleShare)
    found += weight * coverage
    whole += weight
    if (coverage < 0.75) all = false
  })
  const coverage = whole > 0 ? found / whole : 0
  const base = points * (0.2 + 0.8 * coverage * coverage) * (all ? ALL_WORDS : 1)
  const name = Math.max(...group.entries.map(({ entry }) => wholeName(entry, words)))
  const phrase = Math.max(...group.entries.map(({ entry }) => sideBySide(entry, words, rarity)))
  const rarest = Math.max(...rarity)
  const meaning =
    understood.asksMeaning && EXPLAINING.has(group.type) && (name > 0 || titleShare > 0.99)
      ? MEANING_ASKED
      : 1
  return (base + name * rarest + phrase) * TYPE_WEIGHTS[group.type] * meaning
}

/** Points of a word in its best field, and a little for the others; in a long title a word says less. */
function wordPoints(evidence: Evidence, word: number, titleShare: number): number {
  let best = 0
  let sum = 0
  SEARCH_FIELDS.forEach((name, field) => {
    const plain = fieldPoints(field, evidence.at(word, field).strength)
    const points = name === 'title' ? plain * (0.6 + 0.4 * titleShare) : plain
    best = Math.max(best, points)
    sum += points
  })
  return best + FURTHER_FIELDS * (sum - best)
}

function shareOfTitle(entry: IndexedDocument, evidence: Evidence, words: readonly QueryWord[]): number {
  const title = SEARCH_FIELDS.indexOf('title')
  const matched = words.filter((_, w) => evidence.at(w, title).strength > 0).length
  return Math.min(1, matched / Math.max(1, entry.titleLength))
}

/** The weight of the field in which the whole question is an entry ("SIP", "kortis"), or 0. */
function wholeName(entry: IndexedDocument, words: readonly QueryWord[]): number {
  const run = ` ${words.map((word) => `${word.token.folded} `).join('')}`
  const field = (['title', 'inOtherWords', 'keywords'] as const).find((name) =>
    `|${entry.runs[name]}|`.includes(`|${run}|`),
  )
  return field ? WHOLE_NAME * FIELD_WEIGHTS[field] : 0
}

/** Points for words that stand side by side in the document as in the question. */
function sideBySide(entry: IndexedDocument, words: readonly QueryWord[], rarity: readonly number[]): number {
  let points = 0
  for (let w = 1; w < words.length; w++) {
    const [a, b] = [words[w - 1], words[w]]
    if (!a || !b) continue
    const pair = ` ${a.token.folded} ${b.token.folded} `
    const field = SEARCH_FIELDS.find((name) => entry.runs[name].includes(pair))
    if (field) points += SIDE_BY_SIDE * FIELD_WEIGHTS[field] * Math.min(rarity[w - 1] ?? 0, rarity[w] ?? 0)
  }
  return points
}

function hitOf(
  indexes: readonly SearchIndex[],
  group: Group,
  understood: Understood,
  rarity: readonly number[],
  options: SearchOptions,
): SearchHit[] {
  const shown = shownText(indexes, group, rarity, options.locale)
  if (!shown) return []
  const { document, analyser } = shown
  const marks = { wordOf: understood.wordOf, rarity }
  const hit: SearchHit = {
    type: document.type,
    slug: document.slug,
    scope: document.scope,
    locale: document.locale,
    title: document.title,
    titleSegments: markText(document.title, analyser, marks),
    snippet: snippetOf(document, analyser, marks),
    score: Math.round(group.score * 1000) / 1000,
  }
  return [options.explain ? { ...hit, why: reasons(group.evidence, understood.words, rarity) } : hit]
}

interface ShownText {
  document: SearchDocument
  analyser: Analyser
  /** Larger is better, the first difference deciding. */
  order: readonly number[]
}

/**
 * The text that is shown of a thing: in the visitor's language, with most of the question's words, in the most
 * telling fields, the most local, in this order.
 */
function shownText(
  indexes: readonly SearchIndex[],
  group: Group,
  rarity: readonly number[],
  locale: string,
): ShownText | undefined {
  const evidenceOf = new Map(group.entries.map(({ entry, evidence }) => [entry, evidence]))
  let best: ShownText | undefined
  indexes.forEach((index, layer) => {
    for (const entry of index.about(group.thing)) {
      const { document } = entry
      const evidence = evidenceOf.get(entry)
      const found = evidence ? rarity.reduce((sum, one, w) => sum + one * (evidence.coverage[w] ?? 0), 0) : 0
      const points = evidence ? rarity.reduce((sum, one, w) => sum + one * wordPoints(evidence, w, 1), 0) : 0
      const order = [Number(document.locale === locale), found, points, layer]
      if (!best || comesBefore(order, best.order)) best = { document, analyser: index.analyser, order }
    }
  })
  return best
}

function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  const first = a.findIndex((value, i) => Math.abs(value - (b[i] ?? 0)) > 1e-9)
  return first >= 0 && (a[first] ?? 0) > (b[first] ?? 0)
}

/** Each word's best match: what a person who tunes the search needs to see. */
function reasons(evidence: Evidence, words: readonly QueryWord[], rarity: readonly number[]): MatchReason[] {
  const made: MatchReason[] = []
  words.forEach((word, w) => {
    let best: MatchReason | undefined
    SEARCH_FIELDS.forEach((field: SearchField, f) => {
      const { strength, kind } = evidence.at(w, f)
      const points = Math.round(fieldPoints(f, strength) * (rarity[w] ?? 0) * 1000) / 1000
      if (strength > 0 && (!best || points > best.points))
        best = { word: word.token.form, field, kind, points }
    })
    if (best) made.push(best)
  })
  return made
}
