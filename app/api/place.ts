import { z } from 'zod'
import { localeSchema, SOURCE_LOCALE, slugSchema } from '@/lib/kernel/values'

/** Which municipality, in which language; part of every query that is about a place. */
export const placeSchema = z.object({
  municipality: slugSchema,
  lang: localeSchema.default(SOURCE_LOCALE),
})
