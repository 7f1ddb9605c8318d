import { z } from 'zod'
import { suggestions } from '@/lib/pages/search-view'
import { endpoint } from '../../endpoint'
import { placeOf, placeSchema } from '../../place'

export const dynamic = 'force-dynamic'

/** `GET /api/v1/suggest?municipality=lindhaga&q=…&lang=sv` */
export const GET = endpoint(placeSchema.extend({ q: z.string().default('') }), async ({ q, ...place }) => ({
  suggestions: await suggestions(q, await placeOf(place)),
}))
