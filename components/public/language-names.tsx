import { listParts } from '@/lib/kernel/i18n/dates'
import { foreign } from '@/lib/kernel/i18n/foreign'
import { languageName } from '@/lib/kernel/i18n/language-names'
import type { Locale } from '@/lib/kernel/values'

/** "svenska och somaliska", in the visitor's language; a name that only Swedish has is marked as Swedish. */
export function LanguageNames({ codes, locale }: { codes: readonly string[]; locale: Locale }) {
  const names = codes.map((code) => languageName(code, locale))
  const parts = listParts(
    names.map(({ text }) => text),
    locale,
  )
  return parts.map(({ text, item }) => {
    const name = item === undefined ? undefined : names[item]
    if (!name || name.lang === locale) return text
    return (
      <span key={item} {...foreign(name.lang, locale)}>
        {text}
      </span>
    )
  })
}
