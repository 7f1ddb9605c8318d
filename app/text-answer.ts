import { isAppError } from '@/lib/kernel/errors'

/** How long what crawlers and browsers read may be kept: a municipality that closes is soon out of it. Seconds. */
const KEEP = 300

/**
 * Answers a program that reads text or XML.
 * @param make gives null when there is no such thing
 */
export async function textAnswer(type: string, make: () => Promise<string | null>): Promise<Response> {
  try {
    const text = await make()
    if (text === null) return new Response(null, { status: 404 })
    return new Response(text, {
      headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': `public, max-age=${KEEP}` },
    })
  } catch (error) {
    if (isAppError(error, 'database-unavailable')) return new Response(null, { status: 503 })
    throw error
  }
}
