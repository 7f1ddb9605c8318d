import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { timeLimit } from './time-limit'

afterEach(() => vi.useRealTimers())

/** As when the host gives our core to somebody else. */
function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

it('is over in its time, and once', async () => {
  vi.useFakeTimers()
  const over = vi.fn()
  timeLimit(1_000, over)
  await vi.advanceTimersByTimeAsync(990)
  expect(over).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(over).toHaveBeenCalledTimes(1)
})

it('is never over once it has been ended', async () => {
  vi.useFakeTimers()
  const over = vi.fn()
  const end = timeLimit(1_000, over)
  await vi.advanceTimersByTimeAsync(500)
  end()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(over).not.toHaveBeenCalled()
})

it('does not run out while the process stands still', async () => {
  const over = vi.fn()
  const end = timeLimit(200, over)
  standStill(400)
  // Of the limit as good as all is left: one part has gone.
  await sleep(50)
  expect(over).not.toHaveBeenCalled()
  end()
})

it('hears what came with its last moment first', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const over = vi.fn()
  const end = timeLimit(1_000, over)
  vi.advanceTimersByTime(1_000)
  end()
  await new Promise(setImmediate)
  expect(over).not.toHaveBeenCalled()
})
