import { z } from 'zod'
import { lineSchema, slugSchema } from '../kernel/values'

/** A profession or function that a family meets (yrke): what it does, where, and what one can ask. In Swedish. */
export const professionSchema = z.strictObject({
  slug: slugSchema,
  title: lineSchema,
  /** Other names by which it is known, inflections included. */
  forms: z.array(lineSchema).default([]),
  /** One to three sentences. */
  does: lineSchema,
  /** Where one meets them: "På habiliteringen". */
  meetAt: z.array(lineSchema).min(1),
  /** What one can ask them: whole questions. */
  ask: z.array(lineSchema).min(1),
  /** Does the title need a licence from Socialstyrelsen (legitimation)? */
  licensed: z.boolean().default(false),
  needs: z.array(slugSchema).default([]),
})
export type Profession = z.infer<typeof professionSchema>
