import type { Locale } from '../values'

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'ckb', 'yi'])

/** Writing direction of a locale, from our own table (`Intl` canonicalises some of our tags away). */
export function direction(locale: Locale | string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(locale) ? 'rtl' : 'ltr'
}

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  sv: 'Svenska',
  en: 'English',
  ar: 'العربية',
  ckb: 'کوردیی سۆرانی',
  es: 'Español',
  fa: 'فارسی',
  fi: 'Suomi',
  kmr: 'Kurdî (Kurmancî)',
  pl: 'Polski',
  so: 'Soomaali',
  ti: 'ትግርኛ',
  uk: 'Українська',
}
