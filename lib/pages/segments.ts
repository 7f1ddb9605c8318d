import type { Segment } from '../search/schema'

/** A marked text without its marks. */
export function plainSegments(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('')
}
