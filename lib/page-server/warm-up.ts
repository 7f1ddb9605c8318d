import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

/** How long the start waits for contents that are slow to read; the portal answers meanwhile. Milliseconds. */
const PATIENCE = 5_000
const BETWEEN = 100

const placesSchema = z.object({ municipalities: z.array(z.object({ slug: z.string() })) })

/**
 * Waits until the portal at `url` has read its contents, and asks for what takes time the first time: the search
 * index and a start page. So "started" means that the first visitor is answered at once. Never fails: what is not
 * warm is only slower.
 */
export async function warmUp(url: string): Promise<void> {
  const until = Date.now() + PATIENCE
  try {
    while (!(await fetch(`${url}/api/health/ready`)).ok) {
      if (Date.now() > until) return
      await sleep(BETWEEN)
    }
    const { municipalities } = placesSchema.parse(await (await fetch(`${url}/api/v1/municipalities`)).json())
    for (const { slug } of municipalities.slice(0, 1)) {
      await (await fetch(`${url}/${slug}`)).arrayBuffer()
      await (await fetch(`${url}/api/v1/search?municipality=${slug}&q=x`)).arrayBuffer()
    }
  } catch {
    // Whoever asks next gets the same answer, and the log has it.
  }
}
