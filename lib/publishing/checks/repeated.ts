import { plainText } from '../../markdown/text'
import { wordsOf } from '../../readability/swedish'
import type { ContentRecord, RecordOf } from '../records'
import { readText, textsOf } from '../texts'
import type { Missing } from './references'

/** A paragraph of more words than this is said in one place, and linked to from the others. */
const LONGEST_SHARED = 12
/** Words in a row that are compared. */
const SHINGLE = 5
/** A page of which more than this part stands on another page too says the same. */
const MOST_SHARED = 0.35

interface Page {
  record: RecordOf<'need'>
  paragraphs: { path: PropertyKey[]; text: string }[]
  shingles: ReadonlySet<string>
}

/** What needs say twice: whole paragraphs that are the same, and pages that share most of their words. */
export function repetitions(records: readonly ContentRecord[]): (Missing & { record: ContentRecord })[] {
  const pages = records.flatMap((record) => (record.kind === 'need' ? [pageOf(record)] : []))
  return [...sameParagraphs(pages), ...samePages(pages)]
}

function pageOf(record: RecordOf<'need'>): Page {
  const lines = textsOf(record).flatMap((text) =>
    plainText(readText(text).tree)
      .split('\n')
      .map((line) => ({ path: text.path, text: line.trim() })),
  )
  return {
    record,
    // What one brings is the same thing wherever it is asked for.
    paragraphs: lines.filter(({ path }) => !path.includes('bring')),
    shingles: shinglesOf(lines.map(({ text }) => text)),
  }
}

function sameParagraphs(pages: readonly Page[]): (Missing & { record: ContentRecord })[] {
  const first = new Map<string, string>()
  return pages.flatMap(({ record, paragraphs }) =>
    paragraphs.flatMap(({ path, text }) => {
      if (wordsOf(text).length <= LONGEST_SHARED) return []
      const key = text.toLocaleLowerCase('sv')
      const other = first.get(key)
      if (other === undefined) first.set(key, record.id)
      if (other === undefined || other === record.id) return []
      const start = text.split(/\s+/).slice(0, 6).join(' ')
      return [{ record, path, message: `samma stycke står i ${other} (”${start} …”): säg det på ett ställe` }]
    }),
  )
}

function samePages(pages: readonly Page[]): (Missing & { record: ContentRecord })[] {
  return pages.flatMap((page, index) =>
    pages.slice(0, index).flatMap((other) => {
      const shared = containment(page.shingles, other.shingles)
      if (shared <= MOST_SHARED) return []
      const part = Math.round(shared * 100)
      return [
        {
          record: page.record,
          path: ['title'],
          message: `${part} % av texten står också i ${other.record.id}: gör en sida av dem`,
        },
      ]
    }),
  )
}

/** How much of the shorter one stands in the other: 0–1. */
function containment(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one]
  if (short.size === 0) return 0
  let both = 0
  for (const shingle of short) if (long.has(shingle)) both += 1
  return both / short.size
}

function shinglesOf(texts: readonly string[]): ReadonlySet<string> {
  const shingles = new Set<string>()
  for (const text of texts) {
    const words = wordsOf(text.toLocaleLowerCase('sv'))
    for (let at = 0; at + SHINGLE <= words.length; at += 1)
      shingles.add(words.slice(at, at + SHINGLE).join(' '))
  }
  return shingles
}
