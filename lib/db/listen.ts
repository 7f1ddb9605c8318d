import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { log } from '../kernel/log'

/** How the listener connects; times are in milliseconds. */
export interface ListenOptions {
  url: string
  /** The shortest and the longest wait between attempts. */
  backOff?: { least: number; most: number }
  /** How often the connection is asked whether it is alive. */
  heartbeat?: number
}

/** A connection that listens until `close`. */
export interface Listener {
  close(): Promise<void>
}

/**
 * How long the server may take to answer; a process that reads its first contents hears it late. A server that hangs is
 * noticed within this and a heartbeat; the poll notices sooner. Milliseconds.
 */
const ANSWER_LIMIT = 5000

/** PostgreSQL's own limit for identifiers, without what would need quoting. */
const CHANNEL = /^[a-z_][a-z0-9_]{0,62}$/

/**
 * Hears what is sent to `channel` with NOTIFY. The connection is made again by itself, for as long as it takes;
 * whatever was sent in between is lost, so `onConnect` must read what it missed.
 * @param onMessage is given the payload
 * @param onConnect is called after each connection, the first one too
 */
export function listen(
  channel: string,
  onMessage: (payload: string) => void,
  onConnect: () => void,
  options: ListenOptions,
): Listener {
  if (!CHANNEL.test(channel)) throw new RangeError(`Not a channel: ${channel}`)
  const { url, backOff = { least: 200, most: 5000 }, heartbeat = 5000 } = options
  let closed = false
  let client: Client | undefined
  let wait = backOff.least
  let timer: NodeJS.Timeout | undefined

  const lose = (lost: Client, error?: Error) => {
    if (client !== lost) return
    client = undefined
    clearTimeout(timer)
    lost.removeAllListeners('notification')
    // A hanging server would not answer a farewell.
    lost.end().catch(() => {})
    if (closed) return
    log().warn({ err: error, channel, wait }, 'the listening connection was lost')
    timer = setTimeout(connect, wait)
    wait = Math.min(wait * 2, backOff.most)
  }

  const beat = (alive: Client) => {
    timer = setTimeout(() => {
      alive.query('SELECT 1').then(
        () => client === alive && beat(alive),
        (error: Error) => lose(alive, error),
      )
    }, heartbeat)
    timer.unref()
  }

  const connect = () => {
    const fresh = new Client({
      connectionString: url,
      connectionTimeoutMillis: ANSWER_LIMIT,
      query_timeout: ANSWER_LIMIT,
      keepAlive: true,
      application_name: 'ratt-dorr listen',
    })
    client = fresh
    fresh.on('error', (error) => lose(fresh, error))
    fresh.on('end', () => lose(fresh))
    fresh.on('notification', (message) => {
      if (message.channel === channel) onMessage(message.payload ?? '')
    })
    fresh
      .connect()
      .then(() => fresh.query(`LISTEN ${channel}`))
      .then(
        () => {
          if (client !== fresh) return
          wait = backOff.least
          beat(fresh)
          onConnect()
        },
        (error: Error) => lose(fresh, error),
      )
  }

  connect()
  return {
    close: async () => {
      closed = true
      clearTimeout(timer)
      const last = client
      client = undefined
      // A hanging server would not answer the farewell.
      if (last) await Promise.race([last.end().catch(() => {}), sleep(1000, undefined, { ref: false })])
    },
  }
}
