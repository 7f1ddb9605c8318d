import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '../kernel/env'
import { AppError } from '../kernel/errors'
import { log } from '../kernel/log'
import { once } from '../kernel/process'
import { type Prisma, PrismaClient } from './generated/client'

/** What queries and mutations take: the client, or the transaction that they run in. */
export type Db = PrismaClient | Prisma.TransactionClient

/** How a client connects. Times are in milliseconds. */
export interface ClientOptions {
  url: string
  /** Connections at most. */
  max?: number
  /** How long a statement may take, counted here: a stopped server hangs rather than refuses. 0: no limit. */
  queryTimeoutMillis?: number
}

/** What a visitor may be kept waiting for. */
const READ_LIMIT = 1000

/**
 * Makes a client of its own, to be closed with `$disconnect()`. Imports and migrations need longer than visitors
 * may wait; the portal itself uses {@link db}.
 */
export function createClient(options: ClientOptions): PrismaClient {
  const { url, max = 10, queryTimeoutMillis = READ_LIMIT } = options
  const lost = (error: Error) => log().warn({ err: error }, 'a connection to the database was lost')
  const adapter = new PrismaPg(
    {
      connectionString: url,
      max,
      connectionTimeoutMillis: Math.max(READ_LIMIT, queryTimeoutMillis),
      query_timeout: queryTimeoutMillis || undefined,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      application_name: 'ratt-dorr',
    },
    // Without listeners, a connection that dies while idle would end the process.
    { onPoolError: lost, onConnectionError: lost },
  )
  const longest = queryTimeoutMillis ? queryTimeoutMillis * 10 : 10 * 60_000
  return new PrismaClient({
    adapter,
    errorFormat: 'minimal',
    transactionOptions: { maxWait: Math.max(READ_LIMIT, queryTimeoutMillis), timeout: longest },
  })
}

/**
 * The one client of this process, connected to `DATABASE_URL`; a read that takes longer than a second fails.
 * @throws AppError `database-unavailable` when there is no `DATABASE_URL`
 */
export function db(): PrismaClient {
  return once('db', () => {
    const { DATABASE_URL: url, DATABASE_POOL_SIZE: max } = env()
    if (!url) {
      throw new AppError('database-unavailable', 'Det finns ingen databas: DATABASE_URL är inte satt.', {
        remedy: 'Starta med npm start, som har en egen databas.',
      })
    }
    return createClient({ url, max })
  })
}
