import { textDigest } from '../markdown/digest'
import type { Need } from '../need/schema'

/** Digest of what a need in easy Swedish is made from: title, summary, steps and "turn here". */
export function easyReadDigest({ title, summary, sections }: Need): string {
  return textDigest([title, summary, sections.steps ?? '', sections.turnHere ?? ''].join('\n'))
}

/** Digest of the Swedish text that a translation is made from, which it remembers as `sourceDigest`. */
export function sourceDigest({ title, summary }: Pick<Need, 'title' | 'summary'>): string {
  return textDigest(`${title}\n${summary}`)
}
