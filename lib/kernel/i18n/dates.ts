import type { Locale } from '../values'

/** `Intl` would give some languages another calendar and other digits; dates here are ones that one can dial by. */
export function intlTag(locale: Locale): string {
  return `${locale}-u-ca-gregory-nu-latn`
}

/** "12 november 2026", of a calendar day `2026-11-12`. */
export function formatDay(isoDate: string, locale: Locale): string {
  return new Intl.DateTimeFormat(intlTag(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(isoDate),
  )
}

/** "24–26 december 2026", of calendar days; one day where both are the same. */
export function formatDayRange(from: string, to: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(intlTag(locale), { dateStyle: 'long', timeZone: 'UTC' })
  return format.formatRange(new Date(from), new Date(to))
}

/** "måndag", of a moment in a time zone. */
export function formatWeekday(epoch: number, timeZone: string, locale: Locale): string {
  return new Intl.DateTimeFormat(intlTag(locale), { weekday: 'long', timeZone }).format(epoch)
}

/** "24 december", of a moment in a time zone. */
export function formatDate(epoch: number, timeZone: string, locale: Locale): string {
  return new Intl.DateTimeFormat(intlTag(locale), { day: 'numeric', month: 'long', timeZone }).format(epoch)
}

/** Names of languages in another: `formatLanguages(['sv', 'so'], 'sv')` is "svenska och somaliska". */
export function formatLanguages(codes: readonly string[], locale: Locale): string {
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return list.format(codes.map((code) => names.of(code) ?? code))
}
