import ar from '../../../messages/ar.json'
import ckb from '../../../messages/ckb.json'
import en from '../../../messages/en.json'
import es from '../../../messages/es.json'
import fa from '../../../messages/fa.json'
import fi from '../../../messages/fi.json'
import kmr from '../../../messages/kmr.json'
import pl from '../../../messages/pl.json'
import so from '../../../messages/so.json'
import sv from '../../../messages/sv.json'
import ti from '../../../messages/ti.json'
import uk from '../../../messages/uk.json'
import { type Locale, SOURCE_LOCALE } from '../values'

/** The shape of the interface texts; Swedish is the source of truth. */
export type Messages = typeof sv

/**
 * Names and numbers that are put into a text written from the right are isolated from it (FSI and PDI, Unicode Standard
 * Annex 9), or what stands beside them would change places with them.
 */
function isolating<Tree>(texts: Tree): Tree {
  if (typeof texts === 'string') return texts.replace(/\{\w+\}/g, '\u2068$&\u2069') as Tree
  const entries = Object.entries(texts as object).map(([key, inner]) => [key, isolating(inner)])
  return Object.fromEntries(entries) as Tree
}

const MESSAGES: Readonly<Record<Locale, Messages>> = {
  sv,
  en,
  ar: isolating(ar),
  ckb: isolating(ckb),
  es,
  fa: isolating(fa),
  fi,
  kmr,
  pl,
  so,
  ti,
  uk,
}

/** The interface texts of a language, as ICU messages. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale]
}

/** Languages whose interface texts need no review, or that a professional translator has read. */
export const REVIEWED_INTERFACES: ReadonlySet<Locale> = new Set<Locale>([SOURCE_LOCALE])
