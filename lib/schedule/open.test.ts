import { describe, expect, it } from 'vitest'
import { comingExceptions, daysUntil, openStatus, statusStaleAt } from './open'
import type { Hours } from './schema'

const ZONE = 'Europe/Stockholm'
const at = (iso: string) => Date.parse(iso)

const guide: Hours = {
  regular: [
    { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '12:00' },
    { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '13:00', closes: '16:00' },
  ],
  exceptions: [
    { from: '2026-12-24', to: '2026-12-26', note: 'jul' },
    { from: '2026-12-23', to: '2026-12-23', opens: '09:00', closes: '11:00' },
  ],
}

describe('is the guide there?', () => {
  it('answers in the morning, until lunch', () => {
    expect(openStatus(guide, ZONE, at('2026-11-23T09:30:00+01:00'))).toEqual({
      state: 'open',
      closesAt: at('2026-11-23T12:00:00+01:00'),
    })
  })

  it('is at lunch, and back at one', () => {
    expect(openStatus(guide, ZONE, at('2026-11-23T12:00:00+01:00'))).toEqual({
      state: 'closed',
      opensAt: at('2026-11-23T13:00:00+01:00'),
    })
  })

  it('opens on Monday when it is Friday evening', () => {
    expect(openStatus(guide, ZONE, at('2026-11-20T16:00:00+01:00'))).toEqual({
      state: 'closed',
      opensAt: at('2026-11-23T09:00:00+01:00'),
    })
  })

  it('is away over Christmas, and says why', () => {
    expect(openStatus(guide, ZONE, at('2026-12-24T10:00:00+01:00'))).toEqual({
      state: 'closed',
      opensAt: at('2026-12-28T09:00:00+01:00'),
      note: 'jul',
    })
  })

  it('keeps the shorter hours of an odd day', () => {
    expect(openStatus(guide, ZONE, at('2026-12-23T14:00:00+01:00'))).toMatchObject({ state: 'closed' })
    expect(openStatus(guide, ZONE, at('2026-12-23T10:00:00+01:00'))).toMatchObject({
      closesAt: at('2026-12-23T11:00:00+01:00'),
    })
  })

  it('opens at nine by the wall on both sides of a clock change', () => {
    const daily: Hours = {
      regular: [{ days: ['SA', 'SU', 'MO'], opens: '09:00', closes: '10:00' }],
      exceptions: [],
    }
    expect(openStatus(daily, ZONE, at('2026-03-28T12:00:00+01:00'))).toMatchObject({
      opensAt: at('2026-03-29T09:00:00+02:00'),
    })
    expect(openStatus(daily, ZONE, at('2026-10-24T12:00:00+02:00'))).toMatchObject({
      opensAt: at('2026-10-25T09:00:00+01:00'),
    })
  })

  it('joins hours that follow each other without a pause', () => {
    const joined: Hours = {
      regular: [
        { days: ['MO'], opens: '09:00', closes: '12:00' },
        { days: ['MO'], opens: '12:00', closes: '15:00' },
      ],
      exceptions: [],
    }
    expect(openStatus(joined, ZONE, at('2026-11-23T10:00:00+01:00'))).toMatchObject({
      closesAt: at('2026-11-23T15:00:00+01:00'),
    })
  })

  it('has no next time when there are no hours', () => {
    expect(openStatus({ regular: [], exceptions: [] }, ZONE, at('2026-11-23T10:00:00+01:00'))).toEqual({
      state: 'closed',
      opensAt: null,
    })
  })

  it('is stale at the next change, or at midnight', () => {
    const morning = at('2026-11-23T09:30:00+01:00')
    expect(statusStaleAt(openStatus(guide, ZONE, morning), ZONE, morning)).toBe(
      at('2026-11-23T12:00:00+01:00'),
    )
    const evening = at('2026-11-23T20:00:00+01:00')
    expect(statusStaleAt(openStatus(guide, ZONE, evening), ZONE, evening)).toBe(
      at('2026-11-24T00:00:00+01:00'),
    )
  })

  it('counts days by the calendar, not by hours', () => {
    expect(daysUntil(at('2026-11-24T00:30:00+01:00'), ZONE, at('2026-11-23T23:30:00+01:00'))).toBe(1)
    expect(daysUntil(at('2026-11-23T23:30:00+01:00'), ZONE, at('2026-11-23T00:30:00+01:00'))).toBe(0)
  })

  it('tells coming exceptions, soonest first, and forgets past ones', () => {
    expect(comingExceptions(guide, ZONE, at('2026-12-22T10:00:00+01:00')).map((row) => row.from)).toEqual([
      '2026-12-23',
      '2026-12-24',
    ])
    expect(comingExceptions(guide, ZONE, at('2026-12-27T10:00:00+01:00'))).toEqual([])
  })
})
