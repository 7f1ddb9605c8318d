import { Temporal } from 'temporal-polyfill'

/** Holidays by year, once made. */
const byYear = new Map<number, ReadonlyMap<string, string>>()

/**
 * The Swedish name of the holiday that a calendar day (`2026-12-24`) is: a public holiday (lag 1989:253, as it is
 * since 2005), or an eve on which offices keep closed as on one. Nothing for other days, ordinary Sundays included.
 */
export function holidayOn(day: string): string | undefined {
  const year = Number(day.slice(0, 4))
  const known = byYear.get(year) ?? holidaysOf(year)
  byYear.set(year, known)
  return known.get(day)
}

function holidaysOf(year: number): ReadonlyMap<string, string> {
  const day = (month: number, dayOfMonth: number) => Temporal.PlainDate.from({ year, month, day: dayOfMonth })
  const easter = easterSunday(year)
  const fromEaster = (days: number) => easter.add({ days })
  const midsummer = firstSaturday(day(6, 20))
  const all: [Temporal.PlainDate, string][] = [
    [day(1, 1), 'nyårsdagen'],
    [day(1, 6), 'trettondedag jul'],
    [fromEaster(-2), 'långfredagen'],
    [fromEaster(-1), 'påskafton'],
    [easter, 'påskdagen'],
    [fromEaster(1), 'annandag påsk'],
    [fromEaster(39), 'Kristi himmelsfärdsdag'],
    [fromEaster(48), 'pingstafton'],
    [fromEaster(49), 'pingstdagen'],
    [day(5, 1), 'första maj'],
    [day(6, 6), 'nationaldagen'],
    [midsummer.subtract({ days: 1 }), 'midsommarafton'],
    [midsummer, 'midsommardagen'],
    [firstSaturday(day(10, 31)), 'alla helgons dag'],
    [day(12, 24), 'julafton'],
    [day(12, 25), 'juldagen'],
    [day(12, 26), 'annandag jul'],
    [day(12, 31), 'nyårsafton'],
  ]
  // Two can fall on one day (första maj was Kristi himmelsfärdsdag in 2008): the one with a date of its own names it.
  return new Map(all.map(([date, name]) => [date.toString(), name]))
}

/** The first Saturday from a day on, that day included. */
function firstSaturday(from: Temporal.PlainDate): Temporal.PlainDate {
  return from.add({ days: (13 - from.dayOfWeek) % 7 })
}

/** Easter Sunday of a year, by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 })
}
