import { headers } from 'next/headers'
import { env } from '@/lib/kernel/env'
import { domainsHere } from '@/lib/pages/municipalities'
import { originFor } from '@/lib/pages/origin'

/**
 * The beginning of this portal's addresses, `https://stod.lindhaga.example`, for what must name them whole. The front
 * has settled what `Host` and `X-Forwarded-Proto` are worth before they come here. A page that shows it may be kept
 * for that host only.
 */
export async function originOf(): Promise<string> {
  const received = await headers()
  return originFor(
    { host: received.get('host'), https: received.get('x-forwarded-proto') === 'https' },
    { domains: domainsHere(), publicUrl: env().PUBLIC_URL },
  )
}
