/** How often something may be asked for from one address. */
export interface Rate {
  /** So many each second, for as long as one likes. */
  perSecond: number
  /** And so many more within ten seconds, whenever they come: a class that begins at the same time. */
  burst: number
}

/** What one visitor, one request and one renderer may take. Milliseconds and bytes. */
export interface Limits {
  /** All headers of a request must have come within this time (slowloris). */
  headersTimeoutMs: number
  /** The whole request must have come within this time. */
  requestTimeoutMs: number
  /** A connection waits this long for its next request; longer than proxies do, so that they close first. */
  keepAliveMs: number
  /** A connection on which nothing moves is cut. */
  idleTimeoutMs: number
  /** How often Node.js looks for connections that have broken the limits above. */
  checkEveryMs: number
  /** The renderer must have begun its answer within this time. */
  renderTimeoutMs: number
  /** Body of one request. */
  bodyBytes: number
  /** Bodies of all requests that are being received. */
  allBodiesBytes: number
  /** How often the renderer is asked how it is. */
  pollMs: number
  /** How many questions in a row may stay unanswered before the renderer counts as hung. */
  pollsUnanswered: number
  /** Requests under way get this long when the process stops. */
  drainMs: number
  /** The renderer must be ready within this time from its start. */
  startMs: number
  /** Wait before a dead renderer is started again: the first time, doubled up to the most. */
  restartFirstMs: number
  restartMostMs: number
  /** Answers to a question: search pages, and the API's. */
  searches: Rate
  /** Proposals while typing, which are asked for more often and cost less. */
  proposals: Rate
}

/** One household asks once in some seconds; a school or a library is many households behind one address. */
const SEARCHES_PER_SECOND = 20

/** The rates that belong together, told as one number. */
export function searchRates(perSecond: number = SEARCHES_PER_SECOND): Pick<Limits, 'searches' | 'proposals'> {
  return {
    searches: { perSecond, burst: perSecond },
    proposals: { perSecond, burst: perSecond },
  }
}

export const LIMITS: Limits = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  keepAliveMs: 65_000,
  idleTimeoutMs: 60_000,
  checkEveryMs: 5_000,
  renderTimeoutMs: 15_000,
  bodyBytes: 1_048_576,
  allBodiesBytes: 64 * 1_048_576,
  pollMs: 3_000,
  pollsUnanswered: 6,
  drainMs: 10_000,
  startMs: 120_000,
  restartFirstMs: 100,
  restartMostMs: 10_000,
  ...searchRates(),
}

/**
 * What Node.js lets a request line and its headers take together. Larger than what we accept, so that an
 * over-long address or search still reaches us and gets a page that helps instead of a bare error.
 */
export const PARSER_BYTES = 80 * 1024

/** Names and values of all headers of one request. */
export const HEADER_BYTES = 16 * 1024
