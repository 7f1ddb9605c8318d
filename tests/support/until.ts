import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Waits until something holds; what throws does not hold yet.
 * @throws Error when it never does, in half a minute of asking
 */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await holds().catch(() => false)) return
    await sleep(50)
  }
  throw new Error('It never happened.')
}
