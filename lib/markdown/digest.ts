import { createHash } from 'node:crypto'
import { Recent } from '../kernel/recent'
import { parseMarkdown } from './parse'
import { serialiseMarkdown } from './serialise'

/** Eleven translations are made from one Swedish text. */
const recent = new Recent<string>(2_000)

/**
 * Twelve hexadecimal digits that tell whether two texts say the same: SHA-256 of the canonical text (NFC, LF).
 * Texts that differ only in how they are written (wrapped lines, `*` or `-`) have the same digest. A text that
 * the dialect does not have whole is taken as written, so that nothing in it is passed over.
 */
export function textDigest(markdown: string): string {
  return recent.of(markdown, () => digestOf(markdown))
}

function digestOf(markdown: string): string {
  const { tree, problems } = parseMarkdown(markdown)
  const canonical = problems.length === 0 ? serialiseMarkdown(tree) : markdown.replace(/\r\n?/g, '\n').trim()
  return createHash('sha256').update(canonical.normalize('NFC'), 'utf8').digest('hex').slice(0, 12)
}
