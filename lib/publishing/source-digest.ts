import { textDigest } from '../markdown/digest'
import type { Need } from '../need/schema'

/** Digest of the Swedish text that a translation is made from, which it remembers as `sourceDigest`. */
export function sourceDigest({ title, summary }: Pick<Need, 'title' | 'summary'>): string {
  return textDigest(`${title}\n${summary}`)
}
