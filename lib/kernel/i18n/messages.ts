import ar from '../../../messages/ar.json'
import en from '../../../messages/en.json'
import sv from '../../../messages/sv.json'
import { type Locale, SOURCE_LOCALE } from '../values'

/** The shape of the interface texts; Swedish is the source of truth. */
export type Messages = typeof sv

const MESSAGES: Readonly<Record<Locale, Messages>> = { sv, en, ar }

export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale]
}

/** Languages whose interface texts need no review, or that a professional translator has read. */
export const REVIEWED_INTERFACES: ReadonlySet<Locale> = new Set<Locale>([SOURCE_LOCALE])
