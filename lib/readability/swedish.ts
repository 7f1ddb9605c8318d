/**
 * How hard a Swedish text is to read. Texts are plain: a line break ends a sentence, as the end of a heading or a list
 * item does.
 */

const WORD = /[\p{L}\p{N}]+(?:[-:’'§.][\p{L}\p{N}]+)*/gu
/** More letters than this make a long word. */
const LONG_WORD = 6

/** The sentences of a text that have any words. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?…]["”»)]?)\s+(?=["”»(]?\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0)
}

export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? []
}

/**
 * LIX (Björnsson 1968): words per sentence, plus the share of words of more than six letters in per cent. Under 30 is
 * very easy, 30–40 easy, 40–50 as in newspapers. 0 for a text without words.
 */
export function lix(text: string): number {
  const sentences = sentencesOf(text)
  const words = sentences.flatMap(wordsOf)
  if (words.length === 0) return 0
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > LONG_WORD)
  return words.length / sentences.length + (100 * long.length) / words.length
}
