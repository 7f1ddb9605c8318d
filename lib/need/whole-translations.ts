import type { NeedTranslation } from './schema'

/**
 * Needs whose translations are shown whole in every municipality: how one gets help at once, and how one gets an
 * interpreter to ask the rest (R9).
 */
const ALWAYS_WHOLE: ReadonlySet<string> = new Set(['akut-hjalp', 'tolk'])

/** Is a translation shown whole everywhere, whatever the municipality has said of texts that nobody has reviewed? */
export function isWholeEverywhere({ need, reviewed }: NeedTranslation): boolean {
  return reviewed || ALWAYS_WHOLE.has(need)
}
