import { type Db, db } from '../db/client'
import { Prisma } from '../db/generated/client'
import type { ScopeId } from '../kernel/values'
import { LEAST_SHOWN, type QuestionSum, type WeekSum, type Weeks } from './schema'

/**
 * What is searched for, for those who keep the contents right (R17): what people ask and do not find becomes a word in
 * the search or a page. No question is told that was asked fewer than {@link LEAST_SHOWN} times in the weeks.
 */
export interface Asked {
  /** The municipality's. */
  scopeId: ScopeId
  weeks: Weeks
  limit?: number
  /** Default: the portal's own. */
  client?: Db
}

const TIMES = Prisma.sql`sum(searches)`
const EMPTY = Prisma.sql`sum(empty)`

/** What is asked most. */
export function readMostAsked(asked: Asked): Promise<QuestionSum[]> {
  return readQuestions(asked, Prisma.sql`true`, TIMES)
}

/** What is asked and not found, the most frequent first. */
export function readMostEmpty(asked: Asked): Promise<QuestionSum[]> {
  return readQuestions(asked, Prisma.sql`${EMPTY} > 0`, EMPTY)
}

/** What finds something that nobody opens: perhaps the wrong thing, or something that does not say what it is. */
export function readNeverOpened(asked: Asked): Promise<QuestionSum[]> {
  return readQuestions(
    asked,
    Prisma.sql`sum(opened) = 0 AND ${TIMES} > ${EMPTY}`,
    Prisma.sql`${TIMES} - ${EMPTY}`,
  )
}

function readQuestions(
  { scopeId, weeks, limit = 50, client = db() }: Asked,
  which: Prisma.Sql,
  order: Prisma.Sql,
): Promise<QuestionSum[]> {
  return client.$queryRaw<QuestionSum[]>`
    SELECT query, locale, ${TIMES}::int AS searches, ${EMPTY}::int AS empty, sum(opened)::int AS opened
    FROM search_count
    WHERE scope_id = ${scopeId} AND week BETWEEN ${weeks.from}::date AND ${weeks.to}::date
    GROUP BY query, locale
    HAVING ${TIMES} >= ${LEAST_SHOWN} AND ${which}
    ORDER BY ${order} DESC, query, locale
    LIMIT ${limit}`
}

/** Sums of all questions, week by week; weeks without any are left out. */
export function readWeekSums({ scopeId, weeks, client = db() }: Omit<Asked, 'limit'>): Promise<WeekSum[]> {
  return client.$queryRaw<WeekSum[]>`
    SELECT to_char(week, 'YYYY-MM-DD') AS week, ${TIMES}::int AS searches, ${EMPTY}::int AS empty, sum(opened)::int AS opened
    FROM search_count
    WHERE scope_id = ${scopeId} AND week BETWEEN ${weeks.from}::date AND ${weeks.to}::date
    GROUP BY week
    ORDER BY week`
}
