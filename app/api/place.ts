import { z } from 'zod'
import { LOCALES, SOURCE_LOCALE } from '@/lib/kernel/values'

/** Which municipality, in which language; part of every query that is about a place. */
export const placeSchema = z.object({
  municipality: z.string().regex(/^[a-z0-9-]{1,80}$/, 'the short name of a municipality, as in its address'),
  lang: z.enum(LOCALES, `one of ${LOCALES.join(', ')}`).default(SOURCE_LOCALE),
})
