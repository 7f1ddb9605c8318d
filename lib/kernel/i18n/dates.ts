import { Recent } from '../recent'
import type { Locale } from '../values'

/** Languages whose rules differ between countries: the ones nearest to Sweden. */
const TERRITORIES: { readonly [L in Locale]?: string } = { en: 'en-GB' }

/** `Intl` would give some languages another calendar and other digits: ours are Gregorian and Latin, as in letters here. */
export function intlTag(locale: Locale): string {
  return `${TERRITORIES[locale] ?? locale}-u-ca-gregory-nu-latn`
}

const dateFormats = new Recent<Intl.DateTimeFormat>(500)

/** To make a format takes longer than to write all the dates of a page with it. */
export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const tag = intlTag(locale)
  return dateFormats.of(tag + JSON.stringify(options), () => new Intl.DateTimeFormat(tag, options))
}

/** "12 november 2026", of a calendar day `2026-11-12`. */
export function formatDay(isoDate: string, locale: Locale): string {
  return dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate))
}

/** "24–26 december 2026", of calendar days; one day where both are the same. */
export function formatDayRange(from: string, to: string, locale: Locale): string {
  const format = dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return format.formatRange(new Date(from), new Date(to))
}

/** "måndag", of a moment in a time zone. */
export function formatWeekday(epoch: number, timeZone: string, locale: Locale): string {
  return dateFormat(locale, { weekday: 'long', timeZone }).format(epoch)
}

/** "24 december", of a moment in a time zone. */
export function formatDate(epoch: number, timeZone: string, locale: Locale): string {
  return dateFormat(locale, { day: 'numeric', month: 'long', timeZone }).format(epoch)
}

const WITHOUT_LISTS: ReadonlySet<string> = new Set(['ckb'])

/** A piece of a list as it is read: one of the things, or what stands between them. */
interface ListPart {
  text: string
  /** Which of the things it is, from 0; of what stands between, nothing. */
  item?: number
}

/** "a, b och c" in pieces, for who has to mark one of the things. */
export function listParts(items: readonly string[], locale: Locale): ListPart[] {
  let item = 0
  return writtenParts(items, locale).map(({ type, value }) =>
    type === 'element' ? { text: value, item: item++ } : { text: value },
  )
}

function writtenParts(
  items: readonly string[],
  locale: Locale,
): ReturnType<Intl.ListFormat['formatToParts']> {
  if (!WITHOUT_LISTS.has(locale)) {
    return new Intl.ListFormat(intlTag(locale), { type: 'conjunction' }).formatToParts(items)
  }
  // ICU has no lists in Sorani, and would write them in English.
  return items.flatMap((value, at) => {
    const between = at === items.length - 1 ? ' و ' : comma(locale)
    const element = { type: 'element' as const, value }
    return at === 0 ? [element] : [{ type: 'literal' as const, value: between }, element]
  })
}

/** "a, b och c" */
export function formatList(items: readonly string[], locale: Locale): string {
  return listParts(items, locale)
    .map(({ text }) => text)
    .join('')
}

const COMMAS: Readonly<Record<string, string>> = { ar: '، ', ckb: '، ', fa: '، ', ti: '፣ ' }

/** What stands between things that are told one after another, with its space. */
export function comma(locale: Locale): string {
  return COMMAS[locale] ?? ', '
}
