import { getTranslations } from 'next-intl/server'
import { formatDate, formatWeekday } from '@/lib/kernel/i18n/dates'
import type { Locale } from '@/lib/kernel/values'
import type { GuideStatus } from '@/lib/pages/schema/guide'
import type { SiteView } from '@/lib/pages/schema/site'
import { formatMoment } from '@/lib/schedule/format'
import { daysUntil } from '@/lib/schedule/open'
import { GuideCard } from '../ui/guide-card/guide-card'
import { LanguageNames } from './language-names'

/** "Öppet nu, till 16" or "Stängt nu. Öppnar i morgon 9", as people say it. */
async function statusText(
  status: GuideStatus,
  timeZone: string,
  locale: Locale,
  now: number,
): Promise<string> {
  const t = await getTranslations({ locale })
  if (status.state === 'open') {
    return t('guide.openNow', { time: formatMoment(status.closesAt, timeZone, locale) })
  }
  if (status.opensAt === null) return t('guide.closedNow')
  const time = formatMoment(status.opensAt, timeZone, locale)
  const days = daysUntil(status.opensAt, timeZone, now)
  const when =
    days === 0
      ? t('hours.today', { time })
      : days === 1
        ? t('hours.tomorrow', { time })
        : days < 7
          ? t('hours.onDay', { day: formatWeekday(status.opensAt, timeZone, locale), time })
          : t('hours.onDate', { date: formatDate(status.opensAt, timeZone, locale), time })
  return t('guide.closedOpens', { when })
}

/** The guide as a person whom one can reach, with whether the phone is answered just now. */
export async function GuidePerson({
  site,
  status,
  now,
}: {
  site: SiteView
  status: GuideStatus | null
  now: number
}) {
  const { locale, guide, addresses, municipality } = site
  if (!guide) return null
  const t = await getTranslations({ locale, namespace: 'start' })
  const g = await getTranslations({ locale, namespace: 'guide' })
  return (
    <GuideCard
      id="guide"
      heading={t('guideHeading')}
      status={
        status
          ? { state: status.state, text: await statusText(status, municipality.timeZone, locale, now) }
          : undefined
      }
      phone={guide.phones[0] && { number: guide.phones[0].number }}
      actions={[
        { href: addresses.guide, label: t('guideMore') },
        { href: `${addresses.guide}#besok`, label: t('guideInterpreter') },
      ]}
    >
      <p>{t('guideText')}</p>
      <p>
        {g('languages')} <LanguageNames codes={guide.languages} locale={locale} />.
      </p>
    </GuideCard>
  )
}

export { statusText }
