import { z } from 'zod'
import { localizedSchema, phoneNumberSchema, slugSchema, webAddressSchema } from '../kernel/values'

/** In the order of the acute page: danger to life first. */
export const EMERGENCY_GROUPS = ['life', 'care', 'parent_ill', 'child', 'violence', 'mind'] as const

/** A number for acute situations. National ones are real; see docs/ordlista.md. */
export const emergencyNumberSchema = z.strictObject({
  slug: slugSchema,
  number: phoneNumberSchema,
  group: z.enum(EMERGENCY_GROUPS),
  position: z.int().min(1),
  name: localizedSchema,
  description: localizedSchema,
  /** When it answers: "Dygnet runt". */
  hours: localizedSchema,
  website: webAddressSchema.optional(),
  /** May a child or young person call it themselves? Then it stands on their page, too. */
  forYoung: z.boolean().default(false),
})
export type EmergencyNumber = z.infer<typeof emergencyNumberSchema>
