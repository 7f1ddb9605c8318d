import { z } from 'zod'
import { municipalityAlone } from '@/lib/kernel/render-context'
import { LOCALES, SOURCE_LOCALE } from '@/lib/kernel/values'
import { type Current, currentOf } from '@/lib/pages/current'
import { Problem } from './endpoint'

/**
 * Which municipality, in which language; part of every query that is about a place. A municipality that has the host
 * to itself need not be named.
 */
export const placeSchema = z.object({
  municipality: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/, 'the short name of a municipality, as in its address')
    .optional(),
  lang: z.enum(LOCALES, `one of ${LOCALES.join(', ')}`).default(SOURCE_LOCALE),
})

/**
 * The place that a query is about.
 * @throws Problem 400 when it names no municipality and must, 404 when there is none of that name here
 */
export async function placeOf({ municipality, lang }: z.infer<typeof placeSchema>): Promise<Current> {
  const named = municipality ?? municipalityAlone()
  if (named === undefined) {
    throw new Problem(400, 'municipality: the short name of a municipality, as in its address')
  }
  const current = await currentOf({ locale: lang, municipality: named })
  if (!current) throw new Problem(404, 'There is no municipality of that name in that language.')
  return current
}
