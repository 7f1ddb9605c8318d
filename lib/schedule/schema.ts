import { z } from 'zod'
import { isoDateSchema, lineSchema, timeSchema } from '../kernel/values'

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Regular hours (HSDS schedule: byday, opens_at, closes_at), wall time in the municipality's time zone. */
export const regularHoursSchema = z
  .strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1), opens: timeSchema, closes: timeSchema })
  .refine((row) => row.opens < row.closes, 'opens före closes')

/**
 * Days that differ: closed, or open at other times. Both days are included. Other times for several days hold on the
 * weekdays that have regular hours, and on holidays only where those do (`holdsOn` in day.ts).
 */
export const exceptionSchema = z
  .strictObject({
    from: isoDateSchema,
    to: isoDateSchema,
    opens: timeSchema.optional(),
    closes: timeSchema.optional(),
    note: lineSchema.optional(),
  })
  .refine((row) => row.from <= row.to, 'from före to')
  .refine(
    (row) => (row.opens === undefined) === (row.closes === undefined),
    'både opens och closes, eller ingen (stängt)',
  )
  .refine(
    (row) => row.opens === undefined || row.closes === undefined || row.opens < row.closes,
    'opens före closes',
  )
export type HoursException = z.infer<typeof exceptionSchema>

/**
 * On Swedish public holidays and the eves on which offices keep closed (lib/schedule/holidays.ts): closed, or open
 * as on other days. An exception for the day goes before.
 */
export const HOLIDAY_HOURS = ['closed', 'open'] as const

export const hoursSchema = z.strictObject({
  regular: z.array(regularHoursSchema),
  holidays: z.enum(HOLIDAY_HOURS).default('closed'),
  exceptions: z.array(exceptionSchema).default([]),
})
export type Hours = z.infer<typeof hoursSchema>
