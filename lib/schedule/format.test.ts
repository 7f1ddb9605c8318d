import { expect, it } from 'vitest'
import { formatHours, formatMoment } from './format'
import { weekRows } from './week'

const rows = weekRows({
  regular: [
    { days: ['MO', 'TU', 'WE', 'TH'], opens: '09:00', closes: '12:00' },
    { days: ['MO', 'TU', 'WE', 'TH'], opens: '13:00', closes: '16:30' },
    { days: ['FR'], opens: '09:00', closes: '12:00' },
  ],
  holidays: 'closed',
  exceptions: [],
})

it('writes hours as Swedes say them', () => {
  expect(formatHours(rows, 'sv')).toBe('mån–tors 9–12 och 13–16.30, fre 9–12')
})

it('writes them in Arabic with digits that one can dial by', () => {
  expect(formatHours(rows, 'ar')).toMatch(/9:00–12:00/)
})

it('tells a moment by the wall in its time zone', () => {
  expect(formatMoment(Date.parse('2026-11-23T15:00:00Z'), 'Europe/Stockholm', 'sv')).toBe('16')
})
