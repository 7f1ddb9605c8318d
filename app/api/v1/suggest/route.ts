import { z } from 'zod'
import { currentOf } from '@/lib/pages/current'
import { suggestions } from '@/lib/pages/search-view'
import { endpoint, Problem } from '../../endpoint'
import { placeSchema } from '../../place'

export const dynamic = 'force-dynamic'

/** `GET /api/v1/suggest?municipality=lindhaga&q=…&lang=sv` */
export const GET = endpoint(
  placeSchema.extend({ q: z.string().default('') }),
  async ({ municipality, lang, q }) => {
    const current = await currentOf({ locale: lang, municipality })
    if (!current) throw new Problem(404, 'There is no municipality of that name in that language.')
    return { suggestions: suggestions(q, current) }
  },
)
