import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { env } from './lib/kernel/env'
import { AppError } from './lib/kernel/errors'
import { log } from './lib/kernel/log'
import { type Front, startFront } from './lib/page-server/front'
import { LIMITS, type Limits, searchRates } from './lib/page-server/limits'
import { lacksPublicUrl } from './lib/page-server/public-url'
import { Renderer } from './lib/page-server/renderer'
import { warmUp } from './lib/page-server/warm-up'

export interface ServerOptions {
  /** Public port; 0 takes any free one (not with `dev`). */
  port: number
  /** Interface to listen on; default: all. */
  host?: string
  /** `next dev` on the public port, without the front. */
  dev?: boolean
  /** What one visitor, one request and one renderer may take, where it is not what they usually may. */
  limits?: Partial<Limits>
}

export interface RunningServer {
  /** Where a browser on this machine finds the portal. */
  url: string
  /** Finishes what is under way and stops both processes. */
  close(): Promise<void>
}

const ROOT = path.dirname(fileURLToPath(import.meta.url))
const CHILD = path.join(ROOT, 'lib/page-server/child.ts')

/**
 * Starts the portal: the front on the public port and Next.js in a watched process behind it.
 * @throws Error when the port is taken, or Next.js ends before it is ready
 * @throws AppError `environment-invalid` when `MUNICIPALITY` names none that there is
 */
export async function startServer({
  port,
  host,
  dev = false,
  limits,
}: ServerOptions): Promise<RunningServer> {
  if (dev) {
    const renderer = new Renderer({
      module: CHILD,
      root: ROOT,
      dev,
      nextAddress: () => ({ port, host }),
      limits: LIMITS,
      ownTerminal: true,
    })
    await renderer.start()
    return { url: urlOf(port, host), close: () => renderer.stop() }
  }
  const front = await startFront({
    port,
    host,
    root: ROOT,
    childModule: CHILD,
    trustProxy: env().TRUST_PROXY,
    municipality: env().MUNICIPALITY,
    limits: { ...searchRates(env().SEARCHES_PER_SECOND), ...limits },
  })
  const url = urlOf(front.port, host)
  if (lacksPublicUrl(env(), host))
    log().warn('PUBLIC_URL is not set: whole addresses are what visitors write')
  await warmUp(url, front.ask)
  await expectMunicipality(front, env().MUNICIPALITY)
  return { url, close: () => front.close() }
}

/** How long the start waits to hear which municipalities there are; the portal answers meanwhile. Milliseconds. */
const PATIENCE = 20_000

/**
 * Sees that the municipality that shall have the instance to itself is there; while the contents cannot be read,
 * nobody knows, and the portal goes on.
 */
async function expectMunicipality(front: Front, wanted: string | undefined): Promise<void> {
  if (wanted === undefined) return
  const until = Date.now() + PATIENCE
  let known = await front.municipalities()
  while (known === undefined && Date.now() < until) {
    await sleep(250)
    known = await front.municipalities()
  }
  if (known === undefined || known.includes(wanted)) return
  await front.close()
  throw new AppError('environment-invalid', `Det finns ingen kommun "${wanted}" i innehållet.`, {
    remedy:
      known.length > 0
        ? `Sätt MUNICIPALITY till en som finns (${known.join(', ')}), eller ta bort den så visas alla.`
        : 'Läs in kommunens innehåll (npm run content:import), eller ta bort MUNICIPALITY.',
  })
}

function urlOf(port: number, host = 'localhost'): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
