import { Temporal } from 'temporal-polyfill'
import { Recent } from '../kernel/recent'
import { closingHoliday, exceptionsOn, regularOn } from './day'
import type { Hours, HoursException } from './schema'

/** How far ahead holidays are told, in days: those of a whole year would hide what else differs. */
const HOLIDAYS_AHEAD = 60
/** Longer than any run of holidays, so that one that has begun is told from its first day. */
const HOLIDAYS_BEHIND = 7

/**
 * Days that differ and are not over yet, soonest first: exceptions, and the holidays that fall on days that would
 * otherwise be open. Holidays that follow each other are one row, with their names as its note: "julafton–annandag
 * jul".
 * @param now milliseconds since the epoch
 */
export function comingExceptions(hours: Hours, timeZone: string, now: number): HoursException[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate()
  return [...hours.exceptions.filter((row) => holdsSomeDay(row, hours)), ...holidayRuns(hours, today)]
    .filter((row) => row.to >= today.toString())
    .sort((a, b) => a.from.localeCompare(b.from))
}

/** Does an exception decide any of its days? Times for a weekend that is closed decide none, and are not told. */
function holdsSomeDay(row: HoursException, hours: Hours): boolean {
  const last = Temporal.PlainDate.from(row.to)
  for (
    let day = Temporal.PlainDate.from(row.from);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    if (exceptionsOn(hours, day.toString()).includes(row)) return true
  }
  return false
}

interface Run {
  days: string[]
  names: string[]
}

function holidayRuns(hours: Hours, today: Temporal.PlainDate): HoursException[] {
  const runs: Run[] = []
  let run: Run | undefined
  for (const [index, day] of daysAround(today).entries()) {
    if (index > HOLIDAYS_BEHIND + HOLIDAYS_AHEAD && !run) break
    const name = closingHoliday(hours, day)
    if (name === undefined) {
      run = undefined
      continue
    }
    if (!run) {
      run = { days: [], names: [] }
      runs.push(run)
    }
    run.days.push(day)
    run.names.push(name)
  }
  return runs
    .filter(({ days }) => days.some((day) => regularOn(hours, day).length > 0))
    .map(({ days, names }) => ({
      from: ends(days)[0],
      to: ends(days)[1],
      note: [...new Set(ends(names))].join('–'),
    }))
}

/** Each number on a page asks for the days around today. */
const around = new Recent<readonly string[]>(10)

/** From before any run that today may be in, until any run that begins within what is told has ended. */
function daysAround(today: Temporal.PlainDate): readonly string[] {
  return around.of(today.toString(), () =>
    Array.from({ length: HOLIDAYS_BEHIND + HOLIDAYS_AHEAD + 1 + HOLIDAYS_BEHIND }, (_, index) =>
      today.add({ days: index - HOLIDAYS_BEHIND }).toString(),
    ),
  )
}

/** The first and the last of a list that has any. */
function ends(values: readonly string[]): [string, string] {
  return [values[0] ?? '', values.at(-1) ?? '']
}
