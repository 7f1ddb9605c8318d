import { comma, dateFormat, formatList } from '../kernel/i18n/dates'
import { direction } from '../kernel/i18n/direction'
import type { Locale } from '../kernel/values'
import { WEEKDAYS, type Weekday } from './schema'
import type { HoursRow } from './week'

/** A Monday, so that weekdays get their names. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000

function weekdayName(day: Weekday, locale: Locale, width: 'short' | 'long'): string {
  const date = MONDAY + WEEKDAYS.indexOf(day) * DAY
  const name = dateFormat(locale, { weekday: width, timeZone: 'UTC' }).format(date)
  return name.replace(/\.$/, '')
}

/** "mån–fre" (short) or "måndag–fredag" (long). */
export function formatDays({ from, to }: HoursRow, locale: Locale, width: 'short' | 'long'): string {
  const first = weekdayName(from, locale, width)
  if (from === to) return first
  // Names in Arabic letters have no short form, and a dash between them is hard to see.
  const joint = direction(locale) === 'rtl' ? ' – ' : '–'
  return `${first}${joint}${weekdayName(to, locale, width)}`
}

/** Languages that write hours as Swedish does. */
const WITH_POINT: ReadonlySet<string> = new Set(['sv', 'fi'])

/** Wall time as people say it: "9", "11.30" in Swedish and Finnish, "9:00" elsewhere. */
export function formatTime(time: string, locale: Locale): string {
  const [hour = '', minute = ''] = time.split(':')
  if (!WITH_POINT.has(locale)) return `${Number(hour)}:${minute}`
  return minute === '00' ? `${Number(hour)}` : `${Number(hour)}.${minute}`
}

/** A moment as wall time in a time zone, in the same manner. */
export function formatMoment(epoch: number, timeZone: string, locale: Locale): string {
  const parts = dateFormat('sv', { hour: '2-digit', minute: '2-digit', timeZone }).format(epoch)
  return formatTime(parts, locale)
}

/** "9–12 och 13–16" */
export function formatTimes(times: HoursRow['times'], locale: Locale): string {
  const ranges = times.map(
    ({ opens, closes }) => `${formatTime(opens, locale)}–${formatTime(closes, locale)}`,
  )
  return formatList(ranges, locale)
}

/** All rows in one line: "mån–tors 9–12 och 13–16, fre 9–12". */
export function formatHours(rows: readonly HoursRow[], locale: Locale): string {
  return rows
    .map((row) => `${formatDays(row, locale, 'short')} ${formatTimes(row.times, locale)}`)
    .join(comma(locale))
}
