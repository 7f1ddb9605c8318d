import { Temporal } from 'temporal-polyfill'
import { holidayOn } from './holidays'
import { type Hours, type HoursException, WEEKDAYS } from './schema'

/** What decides the hours of one calendar day (`2026-11-22`). */

/** The exceptions that decide a day; where there are any, neither regular hours nor holidays count. */
export function exceptionsOn(hours: Hours, day: string): HoursException[] {
  return hours.exceptions.filter((row) => row.from <= day && day <= row.to && holdsOn(row, hours, day))
}

/**
 * Does an exception hold on a day within it? Times for several days ("21 juni–15 augusti 9–12") are other times for
 * the days that are open anyhow: not for weekends without hours, nor for holidays that the hours are closed on. A
 * single day, and days that are closed, are as they are written.
 */
function holdsOn(row: HoursException, hours: Hours, day: string): boolean {
  if (row.opens === undefined || row.from === row.to) return true
  if (hours.holidays === 'closed' && holidayOn(day) !== undefined) return false
  return regularOn(hours, day).length > 0
}

/** The holiday that these hours are closed for, by its name. */
export function closingHoliday(hours: Hours, day: string): string | undefined {
  if (hours.holidays === 'open' || exceptionsOn(hours, day).length > 0) return undefined
  return holidayOn(day)
}

/** The regular hours of the day's weekday, whatever else decides the day. */
export function regularOn(hours: Hours, day: string): Hours['regular'] {
  const weekday = WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1]
  return hours.regular.filter((row) => weekday !== undefined && row.days.includes(weekday))
}

/** The times of the day, in no order: none on a day that is closed. */
export function timesOn(hours: Hours, day: string): { opens: string; closes: string }[] {
  const exceptions = exceptionsOn(hours, day)
  if (exceptions.length === 0) return closingHoliday(hours, day) ? [] : regularOn(hours, day)
  return exceptions.flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : []))
}
