import { z } from 'zod'
import { searchView } from '@/lib/pages/search-view'
import { plainSegments } from '@/lib/pages/segments'
import { endpoint } from '../../endpoint'
import { placeOf, placeSchema } from '../../place'

export const dynamic = 'force-dynamic'

const querySchema = placeSchema.extend({
  q: z.string().default(''),
  limit: z.coerce.number().int().min(1).max(50).default(10),
})

/** `GET /api/v1/search?municipality=lindhaga&q=…&lang=sv&limit=10` */
export const GET = endpoint(querySchema, async ({ q, limit, ...place }) => {
  const started = performance.now()
  const current = await placeOf(place)
  const { query, didYouMean, total, hits } = await searchView(q, current, limit)
  return {
    query,
    didYouMean,
    total,
    results: hits.map(({ type, slug, href, title, snippet }) => ({
      type,
      slug,
      title: plainSegments(title),
      url: href,
      snippet: plainSegments(snippet),
    })),
    tookMs: Math.round((performance.now() - started) * 100) / 100,
  }
})
