import { expect, it } from 'vitest'
import { holidayOn } from './holidays'

/** The days of a year with this name. */
function daysOf(name: string, year: number): string[] {
  return days(year).filter((day) => holidayOn(day) === name)
}

function days(year: number): string[] {
  const first = Date.UTC(year, 0, 1)
  return Array.from({ length: 366 }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  ).filter((day) => day.startsWith(`${year}`))
}

it('knows every holiday of a year', () => {
  const all = days(2026).flatMap((day) => {
    const name = holidayOn(day)
    return name ? [`${day} ${name}`] : []
  })
  expect(all).toEqual([
    '2026-01-01 nyårsdagen',
    '2026-01-06 trettondedag jul',
    '2026-04-03 långfredagen',
    '2026-04-04 påskafton',
    '2026-04-05 påskdagen',
    '2026-04-06 annandag påsk',
    '2026-05-01 första maj',
    '2026-05-14 Kristi himmelsfärdsdag',
    '2026-05-23 pingstafton',
    '2026-05-24 pingstdagen',
    '2026-06-06 nationaldagen',
    '2026-06-19 midsommarafton',
    '2026-06-20 midsommardagen',
    '2026-10-31 alla helgons dag',
    '2026-12-24 julafton',
    '2026-12-25 juldagen',
    '2026-12-26 annandag jul',
    '2026-12-31 nyårsafton',
  ])
})

/** Year; påskdagen, Kristi himmelsfärdsdag, midsommardagen, alla helgons dag, as the almanac has them. */
const ALMANAC = [
  [2024, '03-31', '05-09', '06-22', '11-02'],
  [2025, '04-20', '05-29', '06-21', '11-01'],
  [2026, '04-05', '05-14', '06-20', '10-31'],
  [2027, '03-28', '05-06', '06-26', '11-06'],
  [2028, '04-16', '05-25', '06-24', '11-04'],
  [2029, '04-01', '05-10', '06-23', '11-03'],
  [2030, '04-21', '05-30', '06-22', '11-02'],
  [2031, '04-13', '05-22', '06-21', '11-01'],
  [2032, '03-28', '05-06', '06-26', '11-06'],
] as const

it.each(ALMANAC)(
  'has the movable days of %i where the almanac has them',
  (year, easter, ascension, midsummer, saints) => {
    expect(daysOf('påskdagen', year)).toEqual([`${year}-${easter}`])
    expect(daysOf('Kristi himmelsfärdsdag', year)).toEqual([`${year}-${ascension}`])
    expect(daysOf('midsommardagen', year)).toEqual([`${year}-${midsummer}`])
    expect(daysOf('alla helgons dag', year)).toEqual([`${year}-${saints}`])
  },
)

it('gives a day that is two holidays the name of the one with a date of its own', () => {
  expect(holidayOn('2008-05-01')).toBe('första maj')
})

it('calls an ordinary Sunday nothing', () => {
  expect(holidayOn('2026-11-22')).toBeUndefined()
})
