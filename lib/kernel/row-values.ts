/** Small conversions between rows of the database and records. */

/** A `date` column as a calendar day, `2026-11-22`. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** A calendar day as a `date` column wants it: midnight UTC. */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`)
}

type Unset<T, K extends keyof T> = null extends T[K] ? true : undefined extends T[K] ? true : false
/** `T` with what may be null or undefined as optional. */
export type WithoutUnset<T> = {
  [K in keyof T as Unset<T, K> extends true ? never : K]: T[K]
} & {
  [K in keyof T as Unset<T, K> extends true ? K : never]?: NonNullable<T[K]>
}

/** Leaves out what is null or undefined: a record says nothing where a row has NULL. */
export function withoutUnset<T extends object>(row: T): WithoutUnset<T> {
  const set = Object.entries(row).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(set) as WithoutUnset<T>
}
