import { z } from 'zod'
import { lineSchema, slugSchema } from '../kernel/values'

/** A certificate or document that a family meets (papper): what it is, who writes it, who asks for it. In Swedish. */
export const paperSchema = z.strictObject({
  slug: slugSchema,
  title: lineSchema,
  /** Other names by which it is known, inflections included. */
  forms: z.array(lineSchema).default([]),
  /** What it is and what it says: one to three sentences. */
  what: lineSchema,
  /** Who writes it: "Läkare på barn- och ungdomsmottagningen". */
  writtenBy: z.array(lineSchema).min(1),
  /** Who asks for it, and for what. */
  askedBy: z.array(lineSchema).min(1),
  /** How one gets it. */
  getIt: lineSchema,
  /** What is good to know: that it grows old, that one may correct it. */
  goodToKnow: lineSchema.optional(),
  needs: z.array(slugSchema).default([]),
})
export type Paper = z.infer<typeof paperSchema>
