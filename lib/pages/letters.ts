import { intlTag } from '../kernel/i18n/dates'
import type { Locale } from '../kernel/values'

/** The definite article, which Arabic indexes pass over. */
const ARTICLE: Partial<Record<Locale, RegExp>> = { ar: /^ال(?=\p{Letter}{2})/u }

/**
 * Puts things under their first letters, in the alphabet's own order: å, ä, ö last in Swedish; é under E. What
 * begins with no letter comes first, under #.
 */
export function underLetters<T>(
  items: readonly T[],
  labelOf: (item: T) => string,
  locale: Locale,
): { letter: string; items: T[] }[] {
  const order = new Intl.Collator(intlTag(locale), { numeric: true })
  const same = new Intl.Collator(intlTag(locale), { sensitivity: 'base' })
  const keyed = items
    .map((item) => ({ item, key: labelOf(item).replace(ARTICLE[locale] ?? /^$/, '') }))
    .sort((a, b) => order.compare(a.key, b.key))
  const letters: { letter: string; items: T[] }[] = []
  for (const { item, key } of keyed) {
    const first = [...new Intl.Segmenter(locale).segment(key)][0]?.segment ?? ''
    const letter = /^\p{Letter}/u.test(first) ? first.toLocaleUpperCase(locale) : '#'
    const last = letters.at(-1)
    if (last && same.compare(last.letter, letter) === 0) last.items.push(item)
    else letters.push({ letter: baseOf(letter), items: [item] })
  }
  return letters
}

/** É stands under E, but Å is a letter of its own. */
function baseOf(letter: string): string {
  if (/^[ÅÄÖ]/u.test(letter)) return letter
  return letter.normalize('NFD').replace(/\p{Mark}/gu, '') || letter
}
