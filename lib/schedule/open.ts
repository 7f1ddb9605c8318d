import { Temporal } from 'temporal-polyfill'
import { type Hours, type HoursException, WEEKDAYS } from './schema'

/** Open or closed at one moment. Times are milliseconds since the epoch. */
export type OpenStatus =
  | { state: 'open'; closesAt: number }
  | { state: 'closed'; opensAt: number | null; note?: string }

/** How far ahead the next opening is looked for. */
const DAYS_AHEAD = 60

interface Interval {
  from: number
  to: number
}

/** The exceptions that decide a day; where there are any, the regular hours do not count. */
export function exceptionsOn(hours: Hours, day: string): HoursException[] {
  return hours.exceptions.filter((row) => row.from <= day && day <= row.to)
}

function intervalsOn(hours: Hours, day: Temporal.PlainDate, timeZone: string): Interval[] {
  const exceptions = exceptionsOn(hours, day.toString())
  const weekday = WEEKDAYS[day.dayOfWeek - 1]
  const rows =
    exceptions.length > 0
      ? exceptions
      : hours.regular.filter((row) => weekday !== undefined && row.days.includes(weekday))
  const at = (time: string) =>
    day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds
  return rows
    .flatMap((row) => (row.opens && row.closes ? [{ from: at(row.opens), to: at(row.closes) }] : []))
    .sort((a, b) => a.from - b.from)
}

/**
 * Is it open now, until when, or when does it open next? Wall time in `timeZone`, so clock changes are right:
 * nine o'clock is nine o'clock on both sides of them.
 *
 * @param now milliseconds since the epoch
 */
export function openStatus(hours: Hours, timeZone: string, now: number): OpenStatus {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate()
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const intervals = intervalsOn(hours, today.add({ days: ahead }), timeZone)
    const next = intervals.find((interval) => interval.to > now)
    if (next === undefined) continue
    if (next.from > now) return closed(hours, today, next.from)
    return { state: 'open', closesAt: lastMoment(intervals, next) }
  }
  return closed(hours, today, null)
}

/** Where hours follow each other without a pause (9–12, 12–16), the last of them counts. */
function lastMoment(intervals: readonly Interval[], first: Interval): number {
  return intervals.reduce(
    (end, interval) => (interval.from <= end ? Math.max(end, interval.to) : end),
    first.to,
  )
}

function closed(hours: Hours, today: Temporal.PlainDate, opensAt: number | null): OpenStatus {
  const note = exceptionsOn(hours, today.toString()).find((row) => row.opens === undefined)?.note
  return { state: 'closed', opensAt, ...(note === undefined ? {} : { note }) }
}

/**
 * When what is said about a status stops being true: at the next change, and at midnight ("i morgon" becomes
 * "i dag").
 */
export function statusStaleAt(status: OpenStatus, timeZone: string, now: number): number {
  const midnight = nextMidnight(timeZone, now)
  const change = status.state === 'open' ? status.closesAt : status.opensAt
  return change === null ? midnight : Math.min(change, midnight)
}

/** How many calendar days from `now` to `then`, in `timeZone`: 0 today, 1 tomorrow. */
export function daysUntil(then: number, timeZone: string, now: number): number {
  const day = (epoch: number) =>
    Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timeZone).toPlainDate()
  return day(now).until(day(then)).days
}

/** How many days from today, in `timeZone`, to a calendar day; negative when it is past. */
export function daysUntilDay(isoDate: string, timeZone: string, now: number): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate()
  return today.until(Temporal.PlainDate.from(isoDate)).days
}

/** The next midnight in `timeZone`: when "i morgon" and the coming days are told anew. */
export function nextMidnight(timeZone: string, now: number): number {
  return Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timeZone)
    .add({ days: 1 })
    .startOfDay().epochMilliseconds
}

/** Exceptions that are not over yet, soonest first. */
export function comingExceptions(hours: Hours, timeZone: string, now: number): HoursException[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
  return hours.exceptions.filter((row) => row.to >= today).sort((a, b) => a.from.localeCompare(b.from))
}
