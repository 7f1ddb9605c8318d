/** A way that is not straight to the next step: from the `place`th exit of a step to another step. */
export interface LaneWay {
  from: number
  place: number
  to: number
}

/**
 * Puts the ways beside the column into lanes, the first nearest. All that leads to the same step shares a lane, for
 * it ends in one arrow; what else shares one does not meet there. Short ways lie nearest, so that few lines cross.
 */
export function assignLanes(ways: readonly LaneWay[]): {
  count: number
  of: (to: number) => number | undefined
} {
  const reach = new Map<number, { first: number; last: number }>()
  for (const { from, place, to } of ways) {
    // Where it leaves: below the top of its box, where others arrive, and above the next box.
    const leaves = from + (place + 1) / (ways.length + 2)
    const { first, last } = reach.get(to) ?? { first: to, last: to }
    reach.set(to, { first: Math.min(first, leaves), last: Math.max(last, leaves) })
  }
  const lanes: { first: number; last: number }[][] = []
  const found = new Map<number, number>()
  const nearest = [...reach].sort(([, a], [, b]) => a.last - a.first - (b.last - b.first))
  for (const [to, span] of nearest) {
    const free = lanes.findIndex((taken) =>
      taken.every(({ first, last }) => span.last < first || span.first > last),
    )
    const lane = free === -1 ? lanes.length : free
    lanes[lane] = [...(lanes[lane] ?? []), span]
    found.set(to, lane)
  }
  return { count: lanes.length, of: (to) => found.get(to) }
}
