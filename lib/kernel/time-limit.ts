/** A limit is cut into so many parts; a standstill takes one of them at most. */
const PARTS = 10

/**
 * Calls `over` when this process has had `ms` milliseconds to wait. A host that gives its cores to others lets the
 * clock go on while we stand still; a plain timer would then run out before what came meanwhile is heard. What is
 * waited for gets `ms` at least. Not for stopping: whoever stops us goes by the clock.
 * @returns ends the limit
 */
export function timeLimit(ms: number, over: () => void): () => void {
  let left = PARTS
  let ended = false
  const timer = setInterval(() => {
    left -= 1
    if (left > 0) return
    clearInterval(timer)
    // What has come is heard first, and may end the limit.
    setImmediate(() => {
      if (!ended) over()
    })
  }, ms / PARTS)
  return () => {
    ended = true
    clearInterval(timer)
  }
}
