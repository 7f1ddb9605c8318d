import { z } from 'zod'
import { lineSchema, slugSchema } from '../kernel/values'

/** The fields of the actors' map, in its order. */
export const ACTOR_SECTORS = ['school', 'health_care', 'social_services', 'state', 'others'] as const
export type ActorSector = (typeof ACTOR_SECTORS)[number]

/** Someone who is responsible for something (aktör): the school, the region's health care, Försäkringskassan. */
export const actorSchema = z.strictObject({
  slug: slugSchema,
  sector: z.enum(ACTOR_SECTORS),
  position: z.int().min(1),
  name: lineSchema,
  /** Who it is: one or two sentences. */
  summary: lineSchema,
  /** What it must do, or decides. */
  responsibleFor: z.array(lineSchema).min(1),
  /** What people believe that it does, and who does it instead. */
  notFor: z.array(lineSchema).default([]),
  /** Needs that it meets. */
  needs: z.array(slugSchema).default([]),
})
export type Actor = z.infer<typeof actorSchema>

/** Where responsibilities meet and families fall between (gråzon): what each says, what holds, whom to press. */
export const greyZoneSchema = z.strictObject({
  slug: slugSchema,
  position: z.int().min(1),
  /** As a parent asks it: "Vem ger medicin i skolan?" */
  question: lineSchema,
  /** What one hears from each. */
  says: z.array(z.strictObject({ actor: slugSchema, text: lineSchema })).min(2),
  /** What holds: one to four sentences. */
  holds: lineSchema,
  /** Whom to press, and how, when everyone says no. */
  press: lineSchema,
  needs: z.array(slugSchema).min(1),
})
export type GreyZone = z.infer<typeof greyZoneSchema>
