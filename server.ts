import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { env } from './lib/kernel/env'
import { startFront } from './lib/page-server/front'
import { LIMITS } from './lib/page-server/limits'
import { Renderer } from './lib/page-server/renderer'
import { warmUp } from './lib/page-server/warm-up'

export interface ServerOptions {
  /** Public port; 0 takes any free one (not with `dev`). */
  port: number
  /** Interface to listen on; default: all. */
  host?: string
  /** `next dev` on the public port, without the front. */
  dev?: boolean
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
 */
export async function startServer({ port, host, dev = false }: ServerOptions): Promise<RunningServer> {
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
  })
  const url = urlOf(front.port, host)
  await warmUp(url)
  return { url, close: () => front.close() }
}

function urlOf(port: number, host = 'localhost'): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
