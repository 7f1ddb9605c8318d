import { type Db, db } from '../db/client'
import { MOST_QUESTIONS_A_WEEK, type OpenedTally, type SearchTally } from './schema'

/** Rows of one statement: small enough to be written within the time that a statement has. */
const ROWS = 500

/**
 * Adds searches to what is counted already. Scopes that are not there any more, and new questions of a week that has
 * {@link MOST_QUESTIONS_A_WEEK}, are left out. Rows go in one order, so that processes that write at the same time
 * wait for each other instead of locking each other out.
 * @throws when the database is away; what was written by then stays
 */
export async function addSearches(tallies: readonly SearchTally[], client: Db = db()): Promise<void> {
  for (let from = 0; from < tallies.length; from += ROWS) {
    const rows = tallies.slice(from, from + ROWS)
    await client.$executeRaw`
      WITH new AS (
        SELECT * FROM unnest(
          ${rows.map((row) => row.scopeId)}::text[], ${rows.map((row) => row.locale)}::text[],
          ${rows.map((row) => row.week)}::date[], ${rows.map((row) => row.query)}::text[],
          ${rows.map((row) => row.searches)}::int[], ${rows.map((row) => row.empty)}::int[]
        ) AS t(scope_id, locale, week, query, searches, empty)
      ), full_weeks AS (
        SELECT c.scope_id, c.locale, c.week FROM search_count c
        JOIN (SELECT DISTINCT scope_id, locale, week FROM new) w USING (scope_id, locale, week)
        GROUP BY 1, 2, 3 HAVING count(*) >= ${MOST_QUESTIONS_A_WEEK}
      )
      INSERT INTO search_count (id, scope_id, locale, week, query, searches, empty)
      SELECT gen_random_uuid(), scope_id, locale, week, query, searches, empty FROM new
      WHERE EXISTS (SELECT FROM scope WHERE scope.id = new.scope_id)
        AND (NOT EXISTS (SELECT FROM full_weeks f WHERE (f.scope_id, f.locale, f.week) = (new.scope_id, new.locale, new.week))
          OR EXISTS (SELECT FROM search_count c
            WHERE (c.scope_id, c.locale, c.week, c.query) = (new.scope_id, new.locale, new.week, new.query)))
      ORDER BY scope_id, locale, week, query
      ON CONFLICT (scope_id, locale, week, query) DO UPDATE SET
        searches = search_count.searches + excluded.searches,
        empty = search_count.empty + excluded.empty`
  }
}

/**
 * Adds pages that were opened to questions that are counted. What was never counted as a search stays unknown: nobody
 * has judged whether it may be kept.
 * @throws when the database is away; what was written by then stays
 */
export async function addOpened(tallies: readonly OpenedTally[], client: Db = db()): Promise<void> {
  for (let from = 0; from < tallies.length; from += ROWS) {
    const rows = tallies.slice(from, from + ROWS)
    await client.$executeRaw`
      UPDATE search_count c SET opened = c.opened + t.opened
      FROM unnest(
        ${rows.map((row) => row.scopeId)}::text[], ${rows.map((row) => row.locale)}::text[],
        ${rows.map((row) => row.week)}::date[], ${rows.map((row) => row.query)}::text[],
        ${rows.map((row) => row.opened)}::int[]
      ) AS t(scope_id, locale, week, query, opened)
      WHERE (c.scope_id, c.locale, c.week, c.query) = (t.scope_id, t.locale, t.week, t.query)`
  }
}

/** Removes the counts of weeks before this one. @param week its Monday @returns how many */
export async function removeCountsBefore(week: string, client: Db = db()): Promise<number> {
  const { count } = await client.searchCount.deleteMany({ where: { week: { lt: new Date(week) } } })
  return count
}
