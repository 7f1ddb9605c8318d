/**
 * Returns the one value of this process under `key`, making it the first time.
 *
 * Next.js loads the same module several times in one process (server, page, route handler), so a module-level
 * `const` would exist several times. Pools, snapshots, indexes and listeners go through here.
 */
export function once<T>(key: string, make: () => T): T {
  const symbol = Symbol.for(`ratt-dorr.${key}`)
  const store = globalThis as unknown as Record<symbol, { value: T } | undefined>
  const existing = store[symbol]
  if (existing) return existing.value
  const made = { value: make() }
  store[symbol] = made
  return made.value
}

type LastWork = () => Promise<unknown>

const lastWork = () => once('last-work', () => new Set<LastWork>())

/** What has to be done before this process stops of its own accord; it gets a few seconds. */
export function beforeStop(work: LastWork): void {
  lastWork().add(work)
}

/** Does what was asked for with {@link beforeStop}; what fails is given up. */
export async function runBeforeStop(): Promise<void> {
  await Promise.allSettled([...lastWork()].map((work) => work()))
}
