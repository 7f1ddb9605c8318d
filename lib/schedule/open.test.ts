import { describe, expect, it } from 'vitest'
import { daysUntil, openStatus, statusStaleAt } from './open'
import type { Hours } from './schema'

const ZONE = 'Europe/Stockholm'
const at = (iso: string) => Date.parse(iso)

const guide: Hours = {
  regular: [
    { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '12:00' },
    { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '13:00', closes: '16:00' },
  ],
  holidays: 'closed',
  exceptions: [
    { from: '2026-12-28', to: '2026-12-30', note: 'mellandagarna' },
    { from: '2026-12-23', to: '2026-12-23', opens: '09:00', closes: '11:00' },
  ],
}

const WEEKDAYS: Hours = {
  regular: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '16:00' }],
  holidays: 'closed',
  exceptions: [],
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

  it('is away between the holidays, and says why', () => {
    expect(openStatus(guide, ZONE, at('2026-12-28T10:00:00+01:00'))).toEqual({
      state: 'closed',
      opensAt: at('2027-01-04T09:00:00+01:00'),
      note: 'mellandagarna',
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
      holidays: 'closed',
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
      holidays: 'closed',
      exceptions: [],
    }
    expect(openStatus(joined, ZONE, at('2026-11-23T10:00:00+01:00'))).toMatchObject({
      closesAt: at('2026-11-23T15:00:00+01:00'),
    })
  })

  it('has no next time when there are no hours', () => {
    expect(openStatus({ ...WEEKDAYS, regular: [] }, ZONE, at('2026-11-23T10:00:00+01:00'))).toEqual({
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
})

describe('on holidays', () => {
  it('keeps closed, says which it is, and opens on the next day that is none', () => {
    expect(openStatus(WEEKDAYS, ZONE, at('2026-04-03T10:00:00+02:00'))).toEqual({
      state: 'closed',
      opensAt: at('2026-04-07T09:00:00+02:00'),
      note: 'långfredagen',
    })
    expect(openStatus(WEEKDAYS, ZONE, at('2026-06-18T18:00:00+02:00'))).toEqual({
      state: 'closed',
      opensAt: at('2026-06-22T09:00:00+02:00'),
    })
  })

  it('is right across New Year: closed on the eve, the day and the weekend after', () => {
    const eve = at('2026-12-31T10:00:00+01:00')
    const status = openStatus(WEEKDAYS, ZONE, eve)
    expect(status).toEqual({
      state: 'closed',
      opensAt: at('2027-01-04T09:00:00+01:00'),
      note: 'nyårsafton',
    })
    expect(statusStaleAt(status, ZONE, eve)).toBe(at('2027-01-01T00:00:00+01:00'))
    expect(openStatus(WEEKDAYS, ZONE, at('2027-01-01T10:00:00+01:00'))).toMatchObject({ note: 'nyårsdagen' })
  })

  it('is right where Easter and the change to summer time meet', () => {
    // Easter Sunday 2027 is the last Sunday of March.
    expect(openStatus(WEEKDAYS, ZONE, at('2027-03-25T17:00:00+01:00'))).toEqual({
      state: 'closed',
      opensAt: at('2027-03-30T09:00:00+02:00'),
    })
  })

  it('is open all the same where the hours say so', () => {
    const always: Hours = { ...WEEKDAYS, holidays: 'open' }
    expect(openStatus(always, ZONE, at('2026-12-25T10:00:00+01:00'))).toEqual({
      state: 'open',
      closesAt: at('2026-12-25T16:00:00+01:00'),
    })
  })

  it('goes by an exception first: open on nyårsafton until noon', () => {
    const until: Hours = {
      ...WEEKDAYS,
      exceptions: [{ from: '2026-12-31', to: '2026-12-31', opens: '09:00', closes: '12:00' }],
    }
    expect(openStatus(until, ZONE, at('2026-12-31T10:00:00+01:00'))).toEqual({
      state: 'open',
      closesAt: at('2026-12-31T12:00:00+01:00'),
    })
    expect(openStatus(until, ZONE, at('2026-12-31T13:00:00+01:00'))).toEqual({
      state: 'closed',
      opensAt: at('2027-01-04T09:00:00+01:00'),
    })
  })

  it('finds the opening after a summer holiday', () => {
    const school: Hours = {
      ...WEEKDAYS,
      exceptions: [{ from: '2027-06-12', to: '2027-08-15', note: 'Sommarlov' }],
    }
    expect(openStatus(school, ZONE, at('2027-06-12T10:00:00+02:00'))).toMatchObject({
      opensAt: at('2027-08-16T09:00:00+02:00'),
    })
  })
})

describe('times for several days', () => {
  const summer: Hours = {
    ...WEEKDAYS,
    exceptions: [
      { from: '2026-06-15', to: '2026-08-15', opens: '09:00', closes: '12:00', note: 'Sommartid' },
    ],
  }

  it('hold on the weekdays that are open anyhow', () => {
    expect(openStatus(summer, ZONE, at('2026-07-01T11:00:00+02:00'))).toEqual({
      state: 'open',
      closesAt: at('2026-07-01T12:00:00+02:00'),
    })
    // A Wednesday, but in the afternoon.
    expect(openStatus(summer, ZONE, at('2026-07-01T13:00:00+02:00'))).toEqual({
      state: 'closed',
      opensAt: at('2026-07-02T09:00:00+02:00'),
    })
  })

  it('open no weekend', () => {
    expect(openStatus(summer, ZONE, at('2026-07-04T10:00:00+02:00'))).toEqual({
      state: 'closed',
      opensAt: at('2026-07-06T09:00:00+02:00'),
    })
  })

  it('open no holiday, unless the hours are kept on holidays', () => {
    const midsummer = at('2026-06-19T10:00:00+02:00')
    expect(openStatus(summer, ZONE, midsummer)).toEqual({
      state: 'closed',
      opensAt: at('2026-06-22T09:00:00+02:00'),
      note: 'midsommarafton',
    })
    expect(openStatus({ ...summer, holidays: 'open' }, ZONE, midsummer)).toMatchObject({
      closesAt: at('2026-06-19T12:00:00+02:00'),
    })
  })

  it('are not asked of a single day: it is as it is written', () => {
    const saturday: Hours = {
      ...WEEKDAYS,
      exceptions: [{ from: '2026-07-04', to: '2026-07-04', opens: '10:00', closes: '14:00' }],
    }
    expect(openStatus(saturday, ZONE, at('2026-07-04T11:00:00+02:00'))).toMatchObject({ state: 'open' })
  })
})

describe('at night, when the clock is moved', () => {
  const nights = (opens: string, closes: string): Hours => ({
    regular: [{ days: ['SU'], opens, closes }],
    holidays: 'open',
    exceptions: [],
  })

  it('closes at a time that is skipped when the clock is moved forward', () => {
    expect(openStatus(nights('01:00', '02:30'), ZONE, at('2026-03-29T01:30:00+01:00'))).toEqual({
      state: 'open',
      closesAt: at('2026-03-29T03:00:00+02:00'),
    })
    expect(openStatus(nights('02:10', '02:50'), ZONE, at('2026-03-29T01:30:00+01:00'))).toEqual({
      state: 'closed',
      opensAt: at('2026-04-05T02:10:00+02:00'),
    })
  })

  it('is open through the hour that comes twice', () => {
    expect(openStatus(nights('02:15', '02:45'), ZONE, at('2026-10-25T02:20:00+02:00'))).toEqual({
      state: 'open',
      closesAt: at('2026-10-25T02:45:00+01:00'),
    })
  })
})
