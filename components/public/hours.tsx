import { getTranslations } from 'next-intl/server'
import { formatDayRange } from '@/lib/kernel/i18n/dates'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import type { HoursView } from '@/lib/pages/schema/contact'
import { formatDays, formatTimes } from '@/lib/schedule/format'
import { HoursTable } from '../ui/hours-table/hours-table'

/** Days that differ are told this many at a time, soonest first. */
const EXCEPTIONS_SHOWN = 6

/** Hours as a table, and below it the days that differ. */
export async function Hours({
  hours,
  caption,
  captionHidden,
  exceptionsCaption,
  locale,
}: {
  hours: HoursView
  caption: string
  captionHidden?: boolean
  exceptionsCaption: string
  locale: Locale
}) {
  const t = await getTranslations({ locale, namespace: 'hours' })
  const exceptions = hours.exceptions.slice(0, EXCEPTIONS_SHOWN)
  return (
    <>
      <HoursTable
        caption={caption}
        captionHidden={captionHidden}
        rows={hours.rows.map((row) => ({
          days: formatDays(row, locale, 'long'),
          hours: formatTimes(row.times, locale),
        }))}
      />
      {exceptions.length > 0 && (
        <HoursTable
          caption={exceptionsCaption}
          rows={exceptions.map(({ from, to, opens, closes, note }) => ({
            days: formatDayRange(from, to, locale),
            hours: opens && closes ? formatTimes([{ opens, closes }], locale) : t('closed'),
            note: note && <span {...foreign('sv', locale)}>{note}</span>,
          }))}
        />
      )}
    </>
  )
}
