import { z } from 'zod'
import { findHits } from '@/lib/pages/search-view'
import { plainSegments } from '@/lib/pages/segments'
import { endpoint } from '../../endpoint'
import { placeOf, placeSchema } from '../../place'

export const dynamic = 'force-dynamic'

const querySchema = placeSchema.extend({
  q: z.string().default(''),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  /** `1` tells why each hit stands where it stands; in development only. */
  explain: z.enum(['1']).optional().catch(undefined),
})

/** `GET /api/v1/search?municipality=lindhaga&q=…&lang=sv&limit=10` */
export const GET = endpoint(querySchema, async ({ q, limit, explain, ...place }) => {
  const started = performance.now()
  const current = await placeOf(place)
  const explains = explain === '1' && process.env.NODE_ENV !== 'production'
  const { query, didYouMean, total, hits } = await findHits(q, current, { limit, explain: explains })
  return {
    query,
    didYouMean,
    total,
    results: hits.map(({ type, slug, href, titleSegments, snippet, score, why }) => ({
      type,
      slug,
      title: plainSegments(titleSegments),
      url: href,
      snippet: plainSegments(snippet),
      ...(why === undefined ? {} : { score, why }),
    })),
    tookMs: Math.round((performance.now() - started) * 100) / 100,
  }
})
