import { textDigest } from '../markdown/digest'
import { type Need, type NeedTranslation, SECTION_KINDS } from '../need/schema'

/** Digest of what a need in easy Swedish is made from: title, summary, steps and "turn here". */
export function easyReadDigest({ title, summary, sections }: Need): string {
  return textDigest([title, summary, sections.steps ?? '', sections.turnHere ?? ''].join('\n'))
}

/**
 * Digest of the Swedish texts that a translation is made from, which it remembers as `sourceDigest`: title and
 * summary, and of the others those that it has translated, so that a change in what it lacks does not make it old.
 */
export function sourceDigest(
  source: Need,
  { youngTitle, sections }: Pick<NeedTranslation, 'youngTitle' | 'sections'>,
): string {
  const translated = SECTION_KINDS.filter(({ kind }) => sections[kind] !== undefined)
  return textDigest(
    [
      source.title,
      source.summary,
      ...(youngTitle === undefined ? [] : [source.youngTitle ?? '']),
      ...translated.map(({ kind }) => source.sections[kind] ?? ''),
    ].join('\n'),
  )
}
