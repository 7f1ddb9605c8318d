import type { Env } from '../kernel/env'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i

/**
 * Is the portal run for others without knowing what it is called? Then canonical links, QR codes and printed addresses
 * are what the visitor's `Host` says. Who runs it for others has a proxy before it, or has chosen an interface that
 * others reach; a start without either is somebody's who tries it.
 * @param host interface to listen on
 */
export function lacksPublicUrl(
  { NODE_ENV, PUBLIC_URL, TRUST_PROXY }: Pick<Env, 'NODE_ENV' | 'PUBLIC_URL' | 'TRUST_PROXY'>,
  host: string | undefined,
): boolean {
  if (NODE_ENV !== 'production' || PUBLIC_URL !== undefined) return false
  return TRUST_PROXY || (host !== undefined && !LOOPBACK.test(host))
}
