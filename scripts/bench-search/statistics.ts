/** Draws of the bootstrap: enough for two decimals. */
const DRAWS = 4_000
const SEED = 20_261_122

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function randomNumbers(seed = SEED): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A mean, and the interval that 95 % of the means of bootstrap samples fall in. */
export interface Estimate {
  mean: number
  low: number
  high: number
}

/** The mean of a value per question. For a difference between two engines, give the differences question by question. */
export function estimate(values: readonly number[], draws = DRAWS): Estimate {
  const mean = meanOf(values)
  if (values.length === 0) return { mean, low: mean, high: mean }
  const random = randomNumbers()
  const means = Array.from({ length: draws }, () => {
    let sum = 0
    for (let drawn = 0; drawn < values.length; drawn++) {
      sum += values[Math.floor(random() * values.length)] ?? 0
    }
    return sum / values.length
  }).sort((a, b) => a - b)
  return { mean, low: quantile(means, 0.025), high: quantile(means, 0.975) }
}

export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** @param sorted ascending */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
