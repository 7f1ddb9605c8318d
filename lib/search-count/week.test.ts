import { expect, it } from 'vitest'
import { weekOf, weeksBefore } from './week'

it.each([
  ['2026-11-22T12:00:00Z', '2026-11-16'],
  ['2026-11-23T00:00:00+01:00', '2026-11-23'],
  // Sunday in London, Monday in Sweden; in summer two hours before.
  ['2026-11-22T23:00:00Z', '2026-11-23'],
  ['2026-07-05T21:59:59Z', '2026-06-29'],
  ['2026-07-05T22:00:00Z', '2026-07-06'],
  ['2027-01-01T12:00:00Z', '2026-12-28'],
])('%s is in the week of %s', (moment, monday) => {
  expect(weekOf(Date.parse(moment))).toBe(monday)
})

it('counts weeks over the turn of the year', () => {
  expect(weeksBefore('2026-11-23', 53)).toBe('2025-11-17')
})
