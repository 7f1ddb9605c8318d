import { plainText } from '../markdown/text'
import { lix } from '../readability/swedish'
import type { ContentRecord } from './records'
import { readText, textsOf } from './texts'

/** How hard the needs are to read: LIX of each, hardest first. */
export function needReadability(records: readonly ContentRecord[]): { slug: string; lix: number }[] {
  return records
    .flatMap((record) => {
      if (record.kind !== 'need') return []
      const { slug, title, summary } = record.data
      const bodies = textsOf(record).map((text) => plainText(readText(text).tree))
      return [{ slug, lix: lix([title, summary, ...bodies].join('\n')) }]
    })
    .sort((a, b) => b.lix - a.lix)
}
