import { Temporal } from 'temporal-polyfill'

const ZONE = 'Europe/Stockholm'

/** Monday of the ISO week that it is in Sweden, as `2026-11-16`. @param now milliseconds since the epoch */
export function weekOf(now: number): string {
  const day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(ZONE).toPlainDate()
  return day.subtract({ days: day.dayOfWeek - 1 }).toString()
}

/** The Monday so many weeks before another. */
export function weeksBefore(week: string, weeks: number): string {
  return Temporal.PlainDate.from(week).subtract({ weeks }).toString()
}
