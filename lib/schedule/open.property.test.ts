import fc from 'fast-check'
import { expect, it } from 'vitest'
import { holidayOn } from './holidays'
import { openStatus, statusStaleAt } from './open'
import { type Hours, WEEKDAYS } from './schema'

// The status against a walk from minute to minute with its own clock, which knows nothing of time zones but that
// Sweden is two hours before UTC from the last Sunday of March to that of October, and else one.

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const ZONE = 'Europe/Stockholm'
const WALK_DAYS = 5

/** One o'clock UTC on the last Sunday of a month that has 31 days. */
function clockChange(year: number, month: 2 | 9): number {
  const last = new Date(Date.UTC(year, month, 31, 1))
  return last.getTime() - last.getUTCDay() * DAY
}

/** A day by the wall, and how many minutes the clock says since its midnight. */
function wallOf(epoch: number): { day: number; minute: number } {
  const year = new Date(epoch).getUTCFullYear()
  const summer = epoch >= clockChange(year, 2) && epoch < clockChange(year, 9)
  const minutes = epoch / MINUTE + (summer ? 120 : 60)
  const day = Math.floor(minutes / 1440)
  return { day, minute: minutes - day * 1440 }
}

const isoDay = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

function timesOn(hours: Hours, day: string): { opens?: string | undefined; closes?: string | undefined }[] {
  const weekday = WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7]
  const ofWeekday = hours.regular.filter(({ days }) => days.some((one) => one === weekday))
  const usual = hours.holidays === 'closed' && holidayOn(day) ? [] : ofWeekday
  const exceptions = hours.exceptions.filter(({ from, to, opens }) => {
    if (day < from || day > to) return false
    // Times for several days say when it is open on the days that it would be open.
    return opens && from !== to ? usual.length > 0 : true
  })
  return exceptions.length > 0 ? exceptions : usual
}

/** The minutes around `now` in which it is open: on each day from the first that is late enough to the last early one. */
function walk(hours: Hours, now: number): { isOpen(epoch: number): boolean; end: number } {
  const end = now + WALK_DAYS * DAY
  const byDay = new Map<number, { epoch: number; minute: number }[]>()
  for (let epoch = now - 25 * 60 * MINUTE; epoch < end; epoch += MINUTE) {
    const { day, minute } = wallOf(epoch)
    const minutes = byDay.get(day)
    if (minutes) minutes.push({ epoch, minute })
    else byDay.set(day, [{ epoch, minute }])
  }
  const open = new Set<number>()
  for (const [day, minutes] of byDay) {
    for (const { opens, closes } of timesOn(hours, isoDay(day))) {
      if (opens === undefined || closes === undefined) continue
      const first = minutes.findIndex(({ minute }) => minute >= minutesOf(opens))
      const last = minutes.findLastIndex(({ minute }) => minute < minutesOf(closes))
      for (const { epoch } of first < 0 ? [] : minutes.slice(first, last + 1)) open.add(epoch)
    }
  }
  return { isOpen: (epoch) => open.has(epoch), end }
}

const time = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => new Date(minute * MINUTE).toISOString().slice(11, 16))
const times = fc
  .tuple(time, time)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => (a < b ? { opens: a, closes: b } : { opens: b, closes: a }))

/** Midnights around which something happens: clock changes, holidays, New Year, and any other day. */
const midnight = fc.oneof(
  fc
    .integer({ min: 2024, max: 2032 })
    .chain((year) =>
      fc.constantFrom(
        clockChange(year, 2),
        clockChange(year, 9),
        Date.UTC(year, 3, 10),
        Date.UTC(year, 5, 20),
        Date.UTC(year, 11, 24),
        Date.UTC(year, 11, 31),
      ),
    ),
  fc
    .integer({ min: Date.UTC(2024, 0, 1) / MINUTE, max: Date.UTC(2032, 0, 1) / MINUTE })
    .map((m) => m * MINUTE),
)

const around = (start: number): fc.Arbitrary<{ hours: Hours; now: number }> => {
  const day = fc.integer({ min: -2, max: 8 }).map((days) => Math.floor(start / DAY) + days)
  return fc.record({
    now: fc.integer({ min: -36 * 60, max: 36 * 60 }).map((minutes) => start + minutes * MINUTE),
    hours: fc.record({
      regular: fc.array(
        fc
          .tuple(fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }), times)
          .map(([days, of]) => ({ days, ...of })),
        { maxLength: 4 },
      ),
      holidays: fc.constantFrom('closed', 'open'),
      exceptions: fc.array(
        fc
          .tuple(fc.tuple(day, day), fc.option(times, { nil: {} }))
          .map(([days, of]) => ({ from: isoDay(Math.min(...days)), to: isoDay(Math.max(...days)), ...of })),
        { maxLength: 2 },
      ),
    }),
  })
}

it('is what a walk from minute to minute finds, also across clock changes, holidays and New Year', () => {
  fc.assert(
    fc.property(midnight.chain(around), ({ hours, now }) => {
      const { isOpen, end } = walk(hours, now)
      const nextMinute = (wanted: boolean) => {
        for (let minute = now; minute < end; minute += MINUTE) if (isOpen(minute) === wanted) return minute
        return null
      }
      const status = openStatus(hours, ZONE, now)
      expect(status.state).toBe(isOpen(now) ? 'open' : 'closed')
      const found = nextMinute(!isOpen(now))
      const said = status.state === 'open' ? status.closesAt : status.opensAt
      if (found !== null) expect(said).toBe(found)
      else if (said !== null) expect(said).toBeGreaterThanOrEqual(end)
      const stale = statusStaleAt(status, ZONE, now)
      expect(stale).toBeGreaterThan(now)
      expect(stale <= (said ?? stale)).toBe(true)
      // Nothing that the status says has changed until then: not the state, not the day.
      expect(wallOf(stale - MINUTE).day).toBe(wallOf(now).day)
    }),
    { numRuns: 150 },
  )
})
