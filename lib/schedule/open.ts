import { Temporal } from 'temporal-polyfill'
import { closingHoliday, exceptionsOn, timesOn } from './day'
import type { Hours } from './schema'

/** Open or closed at one moment. Times are milliseconds since the epoch. */
export type OpenStatus =
  | { state: 'open'; closesAt: number }
  /** `note` says why: in Swedish, what an exception says of today or the holiday that it is. */
  | { state: 'closed'; opensAt: number | null; note?: string }

/** How far ahead the next opening is looked for, in days: longer than a summer holiday. */
const DAYS_AHEAD = 100

interface Interval {
  from: number
  to: number
}

/**
 * The times of a day as moments. Where the clock is moved forward, a time that it skips is the moment when it is
 * moved; where it is moved back, what opens does so the first time, and what closes the second.
 */
function intervalsOn(hours: Hours, day: Temporal.PlainDate, timeZone: string): Interval[] {
  return timesOn(hours, day.toString())
    .map(({ opens, closes }) => ({
      from: momentOf(day, opens, timeZone, 'earlier'),
      to: momentOf(day, closes, timeZone, 'later'),
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from)
}

function momentOf(
  day: Temporal.PlainDate,
  time: string,
  timeZone: string,
  ofTwo: 'earlier' | 'later',
): number {
  const wall = day.toPlainDateTime(time)
  const moment = wall.toZonedDateTime(timeZone, { disambiguation: ofTwo })
  if (moment.toPlainDateTime().equals(wall)) return moment.epochMilliseconds
  const after = wall.toZonedDateTime(timeZone, { disambiguation: 'later' })
  return (after.getTimeZoneTransition('previous') ?? after).epochMilliseconds
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
  const day = today.toString()
  const note =
    exceptionsOn(hours, day).find((row) => row.opens === undefined)?.note ?? closingHoliday(hours, day)
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
