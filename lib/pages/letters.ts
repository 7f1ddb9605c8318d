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
  const letters = new Map<string, T[]>()
  for (const { item, key } of keyed) {
    const first = [...new Intl.Segmenter(intlTag(locale)).segment(key)][0]?.segment ?? ''
    const letter = /^\p{Letter}/u.test(first) ? baseOf(first.toLocaleUpperCase(intlTag(locale)), same) : '#'
    const under = letters.get(letter)
    if (under) under.push(item)
    else letters.set(letter, [item])
  }
  return [...letters].map(([letter, under]) => ({ letter, items: under }))
}

/** É stands under E in Swedish, but Å is a letter of its own; so is Ç in Kurmancî: the language says. */
function baseOf(letter: string, same: Intl.Collator): string {
  const base = letter.normalize('NFD').replace(/\p{Mark}/gu, '')
  return base !== '' && same.compare(base, letter) === 0 ? base : letter
}
