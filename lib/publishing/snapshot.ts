import { createClient, db } from '../db/client'
import { isDatabaseUnavailable } from '../db/errors'
import type { PrismaClient } from '../db/generated/client'
import { type Listener, listen } from '../db/listen'
import { env } from '../kernel/env'
import { AppError } from '../kernel/errors'
import { log } from '../kernel/log'
import { once } from '../kernel/process'
import { NATION, type ScopeId } from '../kernel/values'
import { currentRevisions } from '../revision/queries'
import { REVISION_CHANNEL } from '../revision/schema'
import { KeptContents } from './kept'
import { readScopeContents, type ScopeContents } from './scope-contents'

export type { ScopeContents } from './scope-contents'

/** Everything published, as this process knows it. Never changed; a newer one takes its place whole. */
export interface Snapshot {
  readonly scopes: ReadonlyMap<ScopeId, ScopeContents>
}

const EMPTY: Snapshot = { scopes: new Map() }
/** One statement of a reading. Milliseconds. */
const READ_LIMIT = 5_000
/** Behind NOTIFY, for what was sent while the connection was away. Milliseconds. */
const POLL = 5_000
/** Before a failed reading is tried again; doubled up to the poll. Milliseconds. */
const RETRY_FIRST = 250
/** What a visitor is kept waiting for contents that have not been read yet. Milliseconds. */
const FIRST_LOAD_WAIT = 1_500

/**
 * Keeps a snapshot at the newest revision heard of: reads again the scopes that have a newer one, and swaps it in
 * whole. While the database is away it keeps what it has. Never throws at run time.
 */
export class SnapshotKeeper {
  #value = EMPTY
  #running: Promise<void> | null = null
  #again = false
  /** Nobody knows before the first reading. */
  #reachable: boolean | undefined
  /** The revisions that could not be read: tried again, but told once. */
  readonly #unreadable = new Map<ScopeId, number>()
  #poll: NodeJS.Timeout | undefined
  #retry: NodeJS.Timeout | undefined
  #wait = RETRY_FIRST
  #listener: Listener | undefined
  /**
   * What was read from this very database, of which the next reading may take over what has not changed. What was kept
   * on disk may be of another one; and one that was away may have been restored, with other contents under its numbers.
   */
  #fromDatabase = new WeakSet<ScopeContents>()
  #wasConnected = false
  readonly #watchers = new Set<(snapshot: Snapshot) => void>()
  readonly #client: PrismaClient
  readonly #kept: KeptContents | undefined

  /** @param kept where what was read is kept, to start from while the database is away */
  constructor(client: PrismaClient, kept?: KeptContents) {
    this.#client = client
    this.#kept = kept
  }

  get value(): Snapshot {
    return this.#value
  }

  /** Is there something to show: what the nation has published, which every page is made of? */
  get loaded(): boolean {
    return this.#value.scopes.has(NATION)
  }

  /**
   * Begins to listen and to poll; a second call does nothing.
   * @param poll milliseconds between looks, behind what is heard
   */
  start(url: string, poll = POLL): void {
    if (this.#listener) return
    const refresh = () => void this.refresh()
    const connected = () => {
      if (this.#wasConnected) this.#fromDatabase = new WeakSet()
      this.#wasConnected = true
      refresh()
    }
    this.#listener = listen(REVISION_CHANNEL, refresh, connected, { url })
    this.#poll = setInterval(refresh, poll)
    this.#poll.unref()
  }

  /** Tells of each newer snapshot, from now on, and of the one that is there. */
  watch(watcher: (snapshot: Snapshot) => void): void {
    this.#watchers.add(watcher)
    if (this.loaded) watcher(this.#value)
  }

  async stop(): Promise<void> {
    clearInterval(this.#poll)
    clearTimeout(this.#retry)
    await this.#listener?.close()
    this.#listener = undefined
    await this.#running
  }

  /** Reads what is newer. One reading at a time; what is heard of meanwhile is read right after. */
  refresh(): Promise<void> {
    this.#again = true
    this.#running ??= this.#refreshUntilStill().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #refreshUntilStill(): Promise<void> {
    while (this.#again) {
      this.#again = false
      try {
        await this.#readNewer()
        if (!this.#reachable) log().info('the database can be read')
        this.#reachable = true
        this.#wait = RETRY_FIRST
      } catch (error) {
        if (this.#reachable !== false) {
          log().warn({ kind: error instanceof Error ? error.name : 'unknown' }, 'contents could not be read')
        }
        this.#reachable = false
        this.#fromDatabase = new WeakSet()
        this.#startFromKept()
        this.#tryAgainSoon()
        return
      }
    }
  }

  /** With nothing read yet, what an earlier run has kept is better than nothing; the revisions tell what is newer. */
  #startFromKept(): void {
    if (this.loaded || !this.#kept) return
    const scopes = this.#kept.read()
    if (!scopes.has(NATION)) return
    this.#take({ scopes })
    log().warn({ scopes: scopes.size }, 'contents taken from disk, as they were last read')
  }

  #take(snapshot: Snapshot): void {
    this.#value = snapshot
    for (const watcher of this.#watchers) watcher(snapshot)
  }

  /** A read that took too long on a busy machine must not wait for the poll. */
  #tryAgainSoon(): void {
    if (!this.#listener || this.#retry) return
    this.#retry = setTimeout(() => {
      this.#retry = undefined
      void this.refresh()
    }, this.#wait)
    this.#retry.unref()
    this.#wait = Math.min(this.#wait * 2, POLL)
  }

  async #readNewer(): Promise<void> {
    const newest = await currentRevisions(this.#client)
    const known = this.#value.scopes
    const stale = [...newest].filter(([scope, revision]) => known.get(scope)?.revision !== revision)
    const gone = [...known.keys()].filter((scope) => !newest.has(scope))
    const scopes = new Map(known)
    for (const scope of gone) scopes.delete(scope)
    const read: ScopeContents[] = []
    for (const [scope, revision] of stale) {
      try {
        const before = known.get(scope)
        const contents = await readScopeContents(
          this.#client,
          scope,
          before && this.#fromDatabase.has(before) ? before : undefined,
        )
        if (contents) {
          this.#fromDatabase.add(contents)
          scopes.set(scope, contents)
          read.push(contents)
        } else if (scopes.delete(scope)) gone.push(scope)
        this.#unreadable.delete(scope)
      } catch (error) {
        if (isDatabaseUnavailable(error)) throw error
        // What cannot be read of one municipality must not hold up the others; it stays as it was.
        if (this.#unreadable.get(scope) === revision) continue
        this.#unreadable.set(scope, revision)
        log().error({ err: error, scope, revision }, 'the contents of a scope could not be read')
      }
    }
    if (read.length === 0 && gone.length === 0) return
    this.#take({ scopes })
    log().info({ scopes: read.length, gone: gone.length }, 'contents read')
    void this.#kept?.keep(read, gone)
  }
}

function keeper(): SnapshotKeeper {
  return once('snapshot', () => {
    // Nobody waits for it, so that one statement may take longer than a visitor's.
    const { DATABASE_URL: url } = env()
    const client = url ? createClient({ url, max: 2, queryTimeoutMillis: READ_LIMIT }) : db()
    return new SnapshotKeeper(client, new KeptContents(process.cwd()))
  })
}

/** Begins to keep the snapshot of this process. */
export function startSnapshot(): void {
  const { DATABASE_URL: url } = env()
  if (url) keeper().start(url)
}

/** Tells of each newer snapshot of this process. */
export function watchSnapshot(watcher: (snapshot: Snapshot) => void): void {
  keeper().watch(watcher)
}

/** Has this process read what every page needs? */
export function isLoaded(): boolean {
  return keeper().loaded
}

/** What is published now, as far as this process has heard. Empty before the first load. */
export function getSnapshot(): Snapshot {
  return keeper().value
}

/**
 * Waits for the first load; later calls return at once, also while the database is away.
 * @throws AppError `database-unavailable` when there is nothing to show yet
 */
export async function whenLoaded(): Promise<void> {
  if (isLoaded()) return
  startSnapshot()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, FIRST_LOAD_WAIT)
  })
  await Promise.race([keeper().refresh(), late])
  clearTimeout(timer)
  if (!isLoaded()) {
    throw new AppError('database-unavailable', 'Innehållet har inte kunnat läsas än.', {
      remedy: 'Försök igen om en liten stund.',
    })
  }
}

/** Does the database answer now, within the limit of a read? */
export async function databaseReachable(): Promise<boolean> {
  try {
    await db().$queryRaw`SELECT 1`
    return true
  } catch {
    return false
  }
}
