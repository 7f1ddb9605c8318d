import { z } from 'zod'
import { formerSlugsSchema, localizedSchema, slugSchema } from '../kernel/values'

export const LIFE_AREA_ICONS = [
  'house',
  'school',
  'heart-pulse',
  'hand-coins',
  'message-circle',
  'bus',
  'users',
  'palette',
  'key',
  'calendar-check',
  'scale',
  'sprout',
] as const
export const TINTS = ['accent', 'sun', 'clay', 'dusk'] as const

/** A life area: a door on the start page, in everyday words. */
export const lifeAreaSchema = z.strictObject({
  slug: slugSchema,
  formerSlugs: formerSlugsSchema,
  icon: z.enum(LIFE_AREA_ICONS),
  tint: z.enum(TINTS),
  position: z.int().min(1),
  title: localizedSchema,
  hint: localizedSchema,
})
export type LifeArea = z.infer<typeof lifeAreaSchema>
