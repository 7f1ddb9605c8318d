import { parseHost } from '../kernel/host'
import { type Chain, isForSearchEngines } from './chain'

/** How a visitor reached us, as far as the front believes it. */
export interface Reached {
  /** As in `Host`. */
  host: string | null
  https: boolean
}

/** What the instance calls itself. */
export interface OwnNames {
  /** Host names of the municipality that has the visitor's host to itself; the first is the one it calls its own. */
  domains: readonly string[]
  /** `PUBLIC_URL` */
  publicUrl: string | undefined
}

/**
 * The beginning of a whole address, `https://stod.lindhaga.example`, for canonical links, QR codes, site maps and
 * paper. What we call ourselves comes before what the visitor's `Host` says: whoever writes a foreign one there must
 * not find it in our pages.
 */
export function originFor({ host, https }: Reached, { domains, publicUrl }: OwnNames): string {
  const reached = parseHost(host ?? undefined)
  const [first] = domains
  if (first !== undefined && reached && domains.includes(reached.name)) return `https://${first}`
  if (publicUrl !== undefined) return publicUrl
  const port = reached?.port === undefined ? '' : `:${reached.port}`
  return `${https ? 'https' : 'http'}://${reached?.name ?? 'localhost'}${port}`
}

/**
 * Where search engines shall know a municipality's pages, when that is not on the host that was reached: on its own
 * first domain, at short addresses, so that the shared host's pages are not a second edition of them. One that search
 * engines shall not know at all is at home wherever it is read.
 * @param origin of the host that was reached
 */
export function homeOf(chain: Chain, origin: string): { chain: Chain; origin: string } {
  const [domain] = chain.municipality.domains
  if (chain.mount === 'own' || domain === undefined || !isForSearchEngines(chain.municipality)) {
    return { chain, origin }
  }
  return { chain: { ...chain, mount: 'own' }, origin: `https://${domain}` }
}
