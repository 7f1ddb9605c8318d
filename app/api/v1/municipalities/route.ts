import { z } from 'zod'
import { municipalitiesHere } from '@/lib/pages/municipalities'
import { endpoint } from '../../endpoint'

export const dynamic = 'force-dynamic'

/** `GET /api/v1/municipalities`: the municipalities that this host has pages of. */
export const GET = endpoint(z.object({}), async () => ({
  municipalities: (await municipalitiesHere()).map(({ slug, name, code, fictional, locales, domains }) => ({
    slug,
    name,
    code,
    fictional,
    locales,
    domains,
  })),
}))
