import { isIPv6 } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Verdict } from './address'
import type { Limits, Rate } from './limits'

/** What is asked for more often than it is free to answer. */
export type RatedKind = 'searches' | 'proposals'

/** Over how long a burst may be spread; afterwards there is room for another. Seconds. */
const BURST_SECONDS = 10

/** So many of one address may wait for room, each so many times; it is never long. */
const MAY_WAIT = 4
const TURNS = 3

/** What kind of search an address is; undefined for all others, which have no limit. */
export function ratedKind(verdict: Verdict): RatedKind | undefined {
  if (verdict.kind !== 'pass') return undefined
  const { area, segments, search } = verdict
  if (area === 'page') {
    const asks = segments.at(-1) === 'sok' && new URLSearchParams(search).has('q')
    return asks ? 'searches' : undefined
  }
  if (area !== 'api' || segments[1] !== 'v1' || segments.length !== 3) return undefined
  if (segments[2] === 'search') return 'searches'
  return segments[2] === 'suggest' ? 'proposals' : undefined
}

/**
 * Counts searches by the visitor's address, so that one who asks far too much does not keep the others waiting. The
 * addresses are in memory for as long as they are counted (seconds), and nowhere else.
 */
export class SearchRate {
  readonly #limiters: Readonly<Record<RatedKind, BurstyRateLimiter>>
  /** How many from one address are waiting for room. */
  readonly #waiting = new Map<string, number>()

  constructor({ searches, proposals }: Pick<Limits, RatedKind>) {
    this.#limiters = {
      searches: limiterOf('searches', searches),
      proposals: limiterOf('proposals', proposals),
    }
  }

  /**
   * Counts one. Who asks one thing after the other is slowed down; who asks many at once is refused.
   * @returns seconds to wait when it is one too many, otherwise undefined
   */
  async take(kind: RatedKind, address: string | undefined): Promise<number | undefined> {
    const key = `${kind} ${addressKey(address)}`
    for (let turn = 1; ; turn++) {
      const wait = await this.#consume(kind, key)
      if (wait === undefined) return undefined
      const waiting = this.#waiting.get(key) ?? 0
      if (turn > TURNS || waiting >= MAY_WAIT) return Math.max(1, Math.ceil(wait / 1000))
      this.#waiting.set(key, waiting + 1)
      await sleep(wait)
      const left = (this.#waiting.get(key) ?? 1) - 1
      if (left > 0) this.#waiting.set(key, left)
      else this.#waiting.delete(key)
    }
  }

  /** @returns milliseconds until there is room, when there is none */
  async #consume(kind: RatedKind, key: string): Promise<number | undefined> {
    try {
      await this.#limiters[kind].consume(key)
      return undefined
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext
      throw refusal
    }
  }
}

function limiterOf(kind: RatedKind, { perSecond, burst }: Rate): BurstyRateLimiter {
  return new BurstyRateLimiter(
    new RateLimiterMemory({ keyPrefix: kind, points: perSecond, duration: 1 }),
    new RateLimiterMemory({ keyPrefix: `${kind}-burst`, points: burst, duration: BURST_SECONDS }),
  )
}

/**
 * What counts as one address: an IPv4 address, or the half of an IPv6 address that names the network. Within it, a
 * visitor may take a new address for each request (RFC 8981).
 */
export function addressKey(address: string | undefined): string {
  const bare = (address ?? '').toLowerCase().replace(/%.*$/, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(bare)) return bare
  const groups = groupsOf(bare)
  const isMapped = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff'
  return groups.slice(0, isMapped ? 8 : 4).join(':')
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  // The URL parser writes an IPv4 address at the end as two groups.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  return [...before, ...new Array<string>(8 - before.length - after.length).fill('0'), ...after]
}
