import { LOCALES } from '../kernel/values'
import { cleanQuery } from './normalise'
import { understand } from './query-words'
import { documentsAbout, type Ranking, rank, reasons } from './rank'
import type { FoundThing, SearchAnswer, SearchDocument, SearchHit } from './schema'
import { type MarkedWords, markText, snippetOf } from './snippet'
import type { SearchSpace } from './space'
import { proposeCorrection } from './spelling'

export interface SearchOptions {
  limit: number
  /** The visitor's language: words that are neither in it nor Swedish count less, and texts in it are shown rather than others. */
  locale: string
  /** Languages that a correction may be in, beside Swedish: those that the municipality has chosen. Default: all. */
  languages?: readonly string[]
  /** Adds to each hit why it was found. */
  explain?: boolean
  /** Answers the question as it is written, whatever it looks like. */
  exact?: boolean
  /** Which of the things that were found are wanted; all of them when it is left out. */
  pick?: (found: FoundThing) => boolean
}

/**
 * Answers a question. A thing that stands in several layers or languages is one hit, found by the words of all of
 * them. Never throws on what a person may type.
 */
export function search(space: SearchSpace, query: string, options: SearchOptions): SearchAnswer {
  const text = cleanQuery(query)
  const asked = rank(space, understand(space, text), options.locale)
  const correction = options.exact ? undefined : corrected(space, asked, options)
  const ranking = correction?.better ? correction.ranking : asked
  const found = ranking.ranked.flatMap(({ thing, type, score }) => {
    const slug = documentsAbout(space, thing)[0]?.slug
    return slug === undefined ? [] : [{ thing, type, slug, score }]
  })
  const picked = options.pick ? found.filter(options.pick) : found
  return {
    query: text,
    didYouMean: correction?.text ?? null,
    corrected: correction?.better ?? false,
    words: ranking.understood.words.map(({ token }) => ranking.understood.text.slice(token.start, token.end)),
    asksMeaning: ranking.understood.asksMeaning,
    found,
    total: picked.length,
    hits: picked
      .slice(0, Math.max(0, options.limit))
      .flatMap(({ thing, score }) => hitOf(space, ranking, thing, score, options)),
  }
}

interface Correction {
  text: string
  ranking: Ranking
  /** Whether it finds more than what was asked, so that its hits are shown. */
  better: boolean
}

/** The question with its unknown words corrected, and what that finds. */
function corrected(
  space: SearchSpace,
  asked: Ranking,
  { locale, languages = LOCALES }: SearchOptions,
): Correction | undefined {
  if (asked.understood.words.every((word) => word.known)) return undefined
  const text = proposeCorrection(space, asked.understood, locale, languages)
  if (text === null || text === asked.understood.text) return undefined
  const ranking = rank(space, understand(space, text), locale)
  const best = ranking.ranked[0]?.score ?? 0
  if (best === 0) return undefined
  return { text, ranking, better: best > (asked.ranked[0]?.score ?? 0) }
}

function hitOf(
  space: SearchSpace,
  ranking: Ranking,
  thing: number,
  score: number,
  { locale, explain }: SearchOptions,
): SearchHit[] {
  const { meet } = ranking.understood
  const marks: MarkedWords = {
    wordOf: (token) => {
      const met = meet(token)
      return met && met.kind !== 'related' ? met.word : -1
    },
    rarity: ranking.evidence.rarity,
  }
  const shown = shownText(space, thing, locale, marks)
  if (!shown) return []
  const { type, slug, scope, title } = shown
  const hit: SearchHit = {
    type,
    slug,
    scope,
    locale: shown.locale,
    title,
    titleSegments: markText(title, space.analyser, marks),
    snippet: snippetOf(shown, space.analyser, marks).segments,
    score: Math.round(score * 1000) / 1000,
  }
  return [explain ? { ...hit, why: reasons(ranking, thing) } : hit]
}

/**
 * The text that is shown of a thing: in the visitor's language, else in Swedish; the one whose best sentence answers
 * most, and the most local among equals.
 */
function shownText(
  space: SearchSpace,
  thing: number,
  locale: string,
  marks: MarkedWords,
): SearchDocument | undefined {
  const texts = (space.about[thing] ?? []).flatMap((position) => {
    const document = space.documents[position]?.document
    return document ? [{ document, layer: space.indexOf[position] ?? 0 }] : []
  })
  const inLanguage = (language: string) => texts.filter(({ document }) => document.locale === language)
  const [own, swedish] = [inLanguage(locale), inLanguage('sv')]
  const candidates = own.length > 0 ? own : swedish.length > 0 ? swedish : texts
  const [only, ...more] = candidates
  if (only === undefined || more.length === 0) return only?.document
  const judged = candidates.map(({ document, layer }) => ({
    document,
    layer,
    worth: snippetOf(document, space.analyser, marks).worth,
  }))
  judged.sort((a, b) => (Math.abs(a.worth - b.worth) > 1e-9 ? b.worth - a.worth : b.layer - a.layer))
  return judged[0]?.document
}
