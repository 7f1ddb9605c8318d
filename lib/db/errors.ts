/** Node's codes for a server that is not there, or goes away. */
const SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
])

/** Prisma's codes: cannot reach, timed out, connection closed, no free connection, transaction closed. */
const PRISMA_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'])

/** The kinds that Prisma's PostgreSQL adapter gives such errors. */
const ADAPTER_KINDS = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
])

/** What `pg` says of its own time limits and of lost connections; these errors carry no code. */
const CODELESS =
  /^(Query read timeout|timeout exceeded when trying to connect|timeout expired|Connection terminated|Client has encountered a connection error)/

/**
 * Does this error mean that the database cannot be asked now (gone, starting, stopping, hanging, full), rather than
 * that the question was wrong? Looks through causes.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  for (let at = error, depth = 0; isObject(at) && depth < 8; depth++) {
    const { code, kind, originalCode } = at
    if ([code, originalCode].some((one) => typeof one === 'string' && isUnavailableCode(one))) return true
    if (typeof kind === 'string' && ADAPTER_KINDS.has(kind)) return true
    if (at instanceof Error && code === undefined && CODELESS.test(at.message)) return true
    if (at instanceof AggregateError && at.errors.some((one) => isDatabaseUnavailable(one))) return true
    at = at.cause ?? (isObject(at.meta) ? at.meta.driverAdapterError : undefined)
  }
  return false
}

function isUnavailableCode(code: string): boolean {
  // Classes of SQLSTATE: 08 connection, 53 out of resources, 57P0x shut down or starting.
  return SYSTEM_CODES.has(code) || PRISMA_CODES.has(code) || /^(08|53)[0-9A-Z]{3}$|^57P0[1-5]$/.test(code)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
