import { headers } from 'next/headers'

/**
 * Where the visitor reached us, `https://stod.lindhaga.example`, for addresses on paper. The front has settled what
 * `Host` and `X-Forwarded-Proto` are worth before they come here. A page that shows it may be kept for that host only.
 */
export async function originOf(): Promise<string> {
  const received = await headers()
  const protocol = received.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return `${protocol}://${received.get('host') ?? 'localhost'}`
}
