import type { Locale } from '../values'
import { direction } from './direction'

/** `lang` and `dir` for a text that may be in another language than the page (WCAG 3.1.2); nothing when it is not. */
export function foreign(lang: Locale, page: Locale): { lang?: Locale; dir?: 'ltr' | 'rtl' } {
  return lang === page ? {} : { lang, dir: direction(lang) }
}
