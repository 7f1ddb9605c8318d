import { getTranslations } from 'next-intl/server'
import { formatDay } from '@/lib/kernel/i18n/dates'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import type { Source } from '@/lib/need/schema'

/** Where a text comes from, each source with the day that it was looked at (R6). */
export async function SourceList({ sources, locale }: { sources: readonly Source[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'need' })
  return (
    <ul {...foreign('sv', locale)}>
      {sources.map((source) => (
        <li key={source.url}>
          <a href={source.url} rel="external">
            {source.title}
          </a>{' '}
          <span {...foreign(locale, 'sv')}>
            ({t('checkedOn', { date: formatDay(source.checkedOn, locale) })})
          </span>
        </li>
      ))}
    </ul>
  )
}
