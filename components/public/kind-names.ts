import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/kernel/values'
import type { DocumentType } from '@/lib/search/schema'

/** What kinds of things are called: one of them, and several together. */
export async function kindNames(locale: Locale) {
  const t = await getTranslations({ locale })
  return {
    one: (type: DocumentType): string => t(`kind.${type}`),
    several: (type: DocumentType): string => t(`search.group.${type}`),
  }
}
