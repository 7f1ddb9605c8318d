import type { Locale, ScopeId } from '../kernel/values'

/** Searches of one question in one week: numbers of searches, never of persons. */
export interface SearchTally {
  /** The municipality's scope. */
  scopeId: ScopeId
  /** The language of the search page. */
  locale: Locale
  /** Monday of the ISO week, `2026-11-16`. */
  week: string
  /** As `countable` made it. */
  query: string
  searches: number
  /** Those that found nothing. */
  empty: number
}

/** Pages that were opened from the answers to a question. */
export interface OpenedTally extends Pick<SearchTally, 'scopeId' | 'locale' | 'week' | 'query'> {
  opened: number
}

/** Weeks, by their Mondays, both included. */
export interface Weeks {
  from: string
  to: string
}

/** A question over several weeks. */
export interface QuestionSum {
  query: string
  locale: string
  searches: number
  empty: number
  /** May be more than `searches`: one search can lead to several pages. */
  opened: number
}

/** All questions of a week. */
export interface WeekSum {
  /** Its Monday. */
  week: string
  searches: number
  empty: number
  opened: number
}

/** A question is shown when it was asked so often: what only one or two have asked may be about them. */
export const LEAST_SHOWN = 3

/** How long counts are kept: a year, so that a week can be compared with the same week last year. */
export const KEPT_WEEKS = 53

/**
 * Different questions of a municipality, in one language, in one week. More are not taken in, so that no one can fill
 * the database by asking for nonsense; those that are known go on being counted.
 */
export const MOST_QUESTIONS_A_WEEK = 5_000
