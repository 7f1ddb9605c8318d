import { type Hours, WEEKDAYS, type Weekday } from './schema'

/** Days with the same hours. `from` and `to` are the same for a single day. */
export interface HoursRow {
  from: Weekday
  to: Weekday
  times: { opens: string; closes: string }[]
}

/** The regular hours as rows for reading: neighbouring days with the same times joined, closed days left out. */
export function weekRows(hours: Hours): HoursRow[] {
  const rows: HoursRow[] = []
  for (const day of WEEKDAYS) {
    const times = hours.regular
      .filter((row) => row.days.includes(day))
      .map(({ opens, closes }) => ({ opens, closes }))
      .sort((a, b) => a.opens.localeCompare(b.opens))
    const last = rows.at(-1)
    if (last && follows(last.to, day) && sameTimes(last.times, times)) last.to = day
    else if (times.length > 0) rows.push({ from: day, to: day, times })
  }
  return rows
}

function follows(before: Weekday, day: Weekday): boolean {
  return WEEKDAYS.indexOf(day) === WEEKDAYS.indexOf(before) + 1
}

function sameTimes(a: HoursRow['times'], b: HoursRow['times']): boolean {
  return (
    a.length === b.length &&
    a.every((time, index) => time.opens === b[index]?.opens && time.closes === b[index]?.closes)
  )
}
