import { z } from 'zod'
import type { EngineId } from './engines'
import type { Times } from './timing'

export const weightSchema = z.strictObject({ seconds: z.number(), bytes: z.number() })
/** What it took to make an engine: time from nothing, and memory (or, of PostgreSQL, disk). */
export type Weight = z.infer<typeof weightSchema>

/** How all engines did with so many documents. */
export interface Measured {
  size: number
  results: ReadonlyMap<EngineId, { name: string; times: Times; weight: Weight }>
}
