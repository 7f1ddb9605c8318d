import { hasLocale } from 'next-intl'
import { defineRouting } from 'next-intl/routing'
import { LOCALES, type Locale, SOURCE_LOCALE } from '../values'

/**
 * Swedish has no prefix (`/lindhaga`), the others do (`/ar/lindhaga`). The address alone decides the language:
 * never `Accept-Language`, never a cookie, so that all readers of an address read the same page.
 */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: SOURCE_LOCALE,
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
})

/** The locale that an address asks for, Swedish when it asks for none that we have. */
export function localeOf(requested: string | undefined): Locale {
  return hasLocale(LOCALES, requested) ? requested : SOURCE_LOCALE
}
