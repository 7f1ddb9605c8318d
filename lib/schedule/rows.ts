import type { Prisma } from '../db/generated/client'
import { dateOf, dayOf, withoutUnset } from '../kernel/row-values'
import type { Hours, Weekday } from './schema'

/** What is read of a schedule row. */
export const SCHEDULE_SELECT = {
  byday: true,
  opensAt: true,
  closesAt: true,
  validFrom: true,
  validTo: true,
  openOnHolidays: true,
  notes: true,
} satisfies Prisma.ScheduleSelect
export type ScheduleRow = Prisma.ScheduleGetPayload<{ select: typeof SCHEDULE_SELECT }>

/** A row to write, without its owner. */
export type NewScheduleRow = ScheduleRow & { closed: boolean; position: number }

/** Hours that say nothing. */
export const NO_HOURS: Hours = { regular: [], holidays: 'closed', exceptions: [] }

/** Rows in the order of their positions as hours; nothing when there are none. */
export function hoursFromRows(rows: readonly ScheduleRow[]): Hours | undefined {
  if (rows.length === 0) return undefined
  const holidays = rows.some(({ openOnHolidays }) => openOnHolidays) ? 'open' : 'closed'
  const hours: Hours = { regular: [], holidays, exceptions: [] }
  for (const { byday, opensAt, closesAt, validFrom, validTo, notes } of rows) {
    if (validFrom && validTo) {
      const days = { from: dayOf(validFrom), to: dayOf(validTo) }
      hours.exceptions.push(withoutUnset({ ...days, opens: opensAt, closes: closesAt, note: notes }))
    } else if (opensAt && closesAt) {
      hours.regular.push({ days: byday as Weekday[], opens: opensAt, closes: closesAt })
    }
  }
  return hours
}

/** Hours as rows: the regular ones first. */
export function rowsFromHours(hours: Hours | undefined): NewScheduleRow[] {
  const regular = (hours?.regular ?? []).map((row) => ({
    byday: [...row.days],
    opensAt: row.opens,
    closesAt: row.closes,
    validFrom: null,
    validTo: null,
    openOnHolidays: hours?.holidays === 'open',
    notes: null,
    closed: false,
  }))
  const exceptions = (hours?.exceptions ?? []).map((row) => ({
    byday: [],
    opensAt: row.opens ?? null,
    closesAt: row.closes ?? null,
    validFrom: dateOf(row.from),
    validTo: dateOf(row.to),
    openOnHolidays: false,
    notes: row.note ?? null,
    closed: row.opens === undefined,
  }))
  return [...regular, ...exceptions].map((row, index) => ({ ...row, position: index + 1 }))
}
