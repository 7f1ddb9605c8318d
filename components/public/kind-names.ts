import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/kernel/values'
import type { DocumentType } from '@/lib/search/schema'

/** What kinds of things are called: one of them, and several together. */
export async function kindNames(locale: Locale) {
  const t = await getTranslations({ locale })
  return {
    // A language is known by the page that it stands on.
    one: (type: DocumentType): string =>
      type === 'minorityLanguage' ? t('nav.minorityLanguages') : t(`kind.${type}`),
    several: (type: DocumentType): string =>
      type === 'minorityLanguage' ? t('nav.minorityLanguages') : t(`search.group.${type}`),
  }
}
