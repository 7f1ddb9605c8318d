import { z } from 'zod'
import { allMunicipalities } from '@/lib/pages/municipalities'
import { endpoint } from '../../endpoint'

export const dynamic = 'force-dynamic'

/** `GET /api/v1/municipalities`: the municipalities of this instance. */
export const GET = endpoint(z.object({}), async () => ({
  municipalities: (await allMunicipalities()).map(({ slug, name, code, fictional, locales }) => ({
    slug,
    name,
    code,
    fictional,
    locales,
  })),
}))
