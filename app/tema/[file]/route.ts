import { isAppError } from '@/lib/kernel/errors'
import { allMunicipalities } from '@/lib/pages/municipalities'
import { themeOf } from '../theme'

export const dynamic = 'force-dynamic'

/** `GET /tema/{municipality}.{hash}.css`: the colours of a municipality, for ever under its address. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const slug = file.split('.')[0]
  const municipalities = await allMunicipalities().catch((error: unknown) => {
    if (isAppError(error, 'database-unavailable')) return null
    throw error
  })
  const municipality = municipalities?.find((one) => one.slug === slug)
  if (!municipality) {
    const headers = { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-store' }
    return new Response('', { status: municipalities ? 404 : 503, headers })
  }
  const { css, href } = themeOf(municipality)
  // An older address gets today's colours, and is not kept.
  const keep = href === `/tema/${file}` ? 'public, max-age=31536000, immutable' : 'no-store'
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': keep } })
}
