import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { localeSchema } from '../kernel/values'
import { addressesOf } from '../municipality/addresses'

/** How long the start waits for contents that are slow to read; the portal answers meanwhile. Milliseconds. */
const PATIENCE = 5_000
const BETWEEN = 100

const placesSchema = z.object({
  municipalities: z.array(z.object({ slug: z.string(), locales: z.array(localeSchema) })),
})

/**
 * Waits until the portal at `url` has read its contents, and asks for what takes time the first time: the search
 * indexes and the start page of every municipality, in each of its languages. What municipalities share is made for
 * the first of them. So "started" means that the first visitor is answered at once, wherever they live. Never fails:
 * what is not warm is only slower.
 * @param ask asks the renderer directly: searches of one address have a limit at the front
 */
export async function warmUp(url: string, ask: (path: string) => Promise<unknown>): Promise<void> {
  const until = Date.now() + PATIENCE
  try {
    while (!(await fetch(`${url}/api/health/ready`)).ok) {
      if (Date.now() > until) return
      await sleep(BETWEEN)
    }
    const { municipalities } = placesSchema.parse(await (await fetch(`${url}/api/v1/municipalities`)).json())
    for (const { slug, locales } of municipalities) {
      for (const locale of locales) {
        const query = new URLSearchParams({ municipality: slug, lang: locale, q: 'x' })
        await (await fetch(url + addressesOf(locale, slug, 'shared').start)).arrayBuffer()
        await ask(`/api/v1/search?${query}`)
      }
    }
  } catch {
    // Whoever asks next gets the same answer, and the log has it.
  }
}
