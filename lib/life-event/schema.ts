import { z } from 'zod'
import { formerSlugsSchema, isoDateSchema, lineSchema, localizedSchema, slugSchema } from '../kernel/values'

/** A part of the path: "De första veckorna". */
export const lifeEventPhaseSchema = z.strictObject({
  /** When, or how far one has come. */
  title: lineSchema,
  /** What happens then and what one can do, in the Markdown dialect. */
  text: z.string().min(1),
  /** The needs that one meets here, the most important first. */
  needs: z.array(slugSchema).default([]),
})

/** Something that happens in life (livshändelse): a path in time that leads to needs. */
export const lifeEventSchema = z.strictObject({
  slug: slugSchema,
  formerSlugs: formerSlugsSchema,
  position: z.int().min(1),
  title: localizedSchema,
  /** One or two sentences: whom it is for and what one gets to know. */
  summary: localizedSchema,
  inOtherWords: z.array(lineSchema).default([]),
  keywords: z.array(lineSchema).default([]),
  phases: z.array(lifeEventPhaseSchema).min(2),
  reviewedOn: isoDateSchema,
  reviewNext: isoDateSchema,
})
export type LifeEvent = z.infer<typeof lifeEventSchema>
