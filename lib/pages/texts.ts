import type { Locale, Localized } from '../kernel/values'
import { SOURCE_LOCALE } from '../kernel/values'
import type { Need, NeedTranslation } from '../need/schema'
import type { TextIn } from './schema/text'

/** The text in the visitor's language, or the Swedish one marked as Swedish. */
export function textIn(text: Localized, locale: Locale): TextIn {
  const translated = text[locale]
  return translated === undefined
    ? { text: text.sv, lang: SOURCE_LOCALE }
    : { text: translated, lang: locale }
}

/** A need's title and summary in the visitor's language, or in Swedish. */
export function needTexts(
  need: Need,
  translation: NeedTranslation | undefined,
): { title: TextIn; summary: TextIn } {
  const { title, summary } = translation ?? need
  const lang = translation?.locale ?? SOURCE_LOCALE
  return { title: { text: title, lang }, summary: { text: summary, lang } }
}
