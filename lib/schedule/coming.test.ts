import { expect, it } from 'vitest'
import { comingExceptions } from './coming'
import type { Hours } from './schema'

const ZONE = 'Europe/Stockholm'

const guide: Hours = {
  regular: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '16:00' }],
  holidays: 'closed',
  exceptions: [
    { from: '2026-12-28', to: '2026-12-30', note: 'Mellandagarna' },
    { from: '2026-12-23', to: '2026-12-23', opens: '09:00', closes: '11:00' },
  ],
}

const coming = (hours: Hours, now: string) => comingExceptions(hours, ZONE, Date.parse(now))

it('tells exceptions and holidays together, soonest first, with days that follow each other as one', () => {
  expect(coming(guide, '2026-12-01T10:00:00+01:00')).toEqual([
    { from: '2026-12-23', to: '2026-12-23', opens: '09:00', closes: '11:00' },
    { from: '2026-12-24', to: '2026-12-26', note: 'julafton–annandag jul' },
    { from: '2026-12-28', to: '2026-12-30', note: 'Mellandagarna' },
    { from: '2026-12-31', to: '2027-01-01', note: 'nyårsafton–nyårsdagen' },
    { from: '2027-01-06', to: '2027-01-06', note: 'trettondedag jul' },
  ])
})

it('forgets what is over, and tells a holiday that has begun from its first day', () => {
  expect(coming(guide, '2026-12-26T10:00:00+01:00')[0]).toEqual({
    from: '2026-12-24',
    to: '2026-12-26',
    note: 'julafton–annandag jul',
  })
  expect(coming(guide, '2026-12-27T00:00:00+01:00')[0]?.from).toBe('2026-12-28')
})

it('tells all of Easter, from Friday to Monday', () => {
  expect(coming({ ...guide, exceptions: [] }, '2027-03-20T10:00:00+01:00')).toEqual([
    { from: '2027-03-26', to: '2027-03-29', note: 'långfredagen–annandag påsk' },
    { from: '2027-05-06', to: '2027-05-06', note: 'Kristi himmelsfärdsdag' },
  ])
})

it('says nothing of holidays on which it would be closed anyhow', () => {
  const mondays: Hours = {
    ...guide,
    regular: [{ days: ['MO'], opens: '09:00', closes: '16:00' }],
    exceptions: [],
  }
  expect(coming(mondays, '2026-12-01T10:00:00+01:00')).toEqual([])
  expect(coming({ ...mondays, regular: [] }, '2026-12-01T10:00:00+01:00')).toEqual([])
})

it('says nothing of holidays on which it is open as on other days', () => {
  expect(coming({ ...guide, holidays: 'open', exceptions: [] }, '2026-12-01T10:00:00+01:00')).toEqual([])
})

it('leaves a holiday to the exception that says something else of it', () => {
  const eve = { from: '2026-12-31', to: '2026-12-31', opens: '09:00', closes: '12:00' }
  const jullov = { from: '2026-12-21', to: '2026-12-27', note: 'Jullov' }
  expect(coming({ ...guide, exceptions: [eve, jullov] }, '2026-12-20T10:00:00+01:00')).toEqual([
    jullov,
    eve,
    { from: '2027-01-01', to: '2027-01-01', note: 'nyårsdagen' },
    { from: '2027-01-06', to: '2027-01-06', note: 'trettondedag jul' },
  ])
})

it('tells the holidays within times for several days, since it is closed on them', () => {
  const summer = { from: '2026-06-15', to: '2026-08-15', opens: '09:00', closes: '12:00' }
  const told = coming({ ...guide, exceptions: [summer] }, '2026-06-10T10:00:00+02:00')
  expect(told).toEqual([
    summer,
    { from: '2026-06-19', to: '2026-06-20', note: 'midsommarafton–midsommardagen' },
  ])
  expect(coming({ ...guide, holidays: 'open', exceptions: [summer] }, '2026-06-10T10:00:00+02:00')).toEqual([
    summer,
  ])
})

it('does not tell times for days that are closed all the same', () => {
  const weekend = { from: '2026-11-28', to: '2026-11-29', opens: '09:00', closes: '12:00' }
  expect(coming({ ...guide, holidays: 'open', exceptions: [weekend] }, '2026-11-20T10:00:00+01:00')).toEqual(
    [],
  )
})
