import { z } from 'zod'
import { lineSchema, slugSchema } from '../kernel/values'
import { digestSchema } from '../need/schema'

/**
 * A need in easy Swedish (lättläst): what it is, what one does, and where one turns. A line is one thought, at most
 * two short sentences.
 */
export const easyReadSchema = z.strictObject({
  need: slugSchema,
  /** The need's name in easy words, where its own is hard. */
  title: lineSchema.optional(),
  summary: z.array(lineSchema).min(1),
  steps: z
    .array(z.strictObject({ title: lineSchema, text: z.array(lineSchema).default([]) }))
    .min(1)
    .max(8),
  turnHere: z.array(lineSchema).min(1),
  /** Digest of the Swedish title, summary, steps and "turn here" that it was made from. */
  sourceDigest: digestSchema,
})
export type EasyRead = z.infer<typeof easyReadSchema>
