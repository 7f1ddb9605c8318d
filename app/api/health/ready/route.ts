import { z } from 'zod'
import { readiness } from '@/lib/pages/readiness'
import { endpoint } from '../../endpoint'

export const dynamic = 'force-dynamic'

/** `GET /api/health/ready`: may traffic be sent here? 503 while the database is away or nothing is loaded. */
export const GET = endpoint(z.object({}), async () => {
  const { ready, ...body } = await readiness()
  return { status: ready ? 200 : 503, body }
})
