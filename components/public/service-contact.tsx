import { getTranslations } from 'next-intl/server'
import { formatDayRange } from '@/lib/kernel/i18n/dates'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import type { LocationView, PhoneView, ServiceCardView } from '@/lib/pages/schema/contact'
import { formatHours, formatTimes } from '@/lib/schedule/format'
import { ContactCard, type ContactPhone } from '../ui/contact-card/contact-card'

/** A number with what it is for, when it is answered, and the coming days that differ. */
export async function phoneRows(phones: readonly PhoneView[], locale: Locale): Promise<ContactPhone[]> {
  const t = await getTranslations({ locale })
  return phones.map(({ number, type, description, hours }) => ({
    number,
    sms: type === 'sms',
    label: (type !== 'voice' || description) && (
      <>
        {type !== 'voice' && t(`phone.type.${type}`)}
        {type !== 'voice' && description && ': '}
        {description && <span {...foreign('sv', locale)}>{description}</span>}
      </>
    ),
    hours:
      hours && hours.rows.length > 0
        ? `${t('service.phoneHours')} ${formatHours(hours.rows, locale)}`
        : undefined,
    exceptions: hours?.soon.map((row) => {
      const days = formatDayRange(row.from, row.to, locale)
      if (row.opens === undefined || row.closes === undefined) return t('hours.closedOn', { days })
      return t('hours.openOn', {
        days,
        times: formatTimes([{ opens: row.opens, closes: row.closes }], locale),
      })
    }),
  }))
}

/** An address in one line, as on an envelope. */
export function addressLine({ name, address, postalCode, city }: LocationView): string {
  // A postal code that breaks over lines is no postal code.
  const place = `${postalCode} ${city}`.replaceAll(' ', '\u00a0')
  return [name, address, place].filter(Boolean).join(', ')
}

/** A service as a contact: its own texts are Swedish, the labels are the visitor's. */
export async function ServiceContact({
  service,
  locale,
  surface,
  headingLevel = 3,
}: {
  service: ServiceCardView
  locale: Locale
  surface?: 'card' | 'bare'
  headingLevel?: 2 | 3
}) {
  const t = await getTranslations({ locale })
  const inSwedish = foreign('sv', locale)
  return (
    <ContactCard
      name={<span {...inSwedish}>{service.name}</span>}
      href={service.href}
      organisation={<span {...inSwedish}>{service.organization}</span>}
      phones={await phoneRows(service.phones, locale)}
      email={service.email}
      places={service.locations.map((place) => ({
        address: <span {...inSwedish}>{addressLine(place)}</span>,
        access: place.accessibility && <span {...inSwedish}>{place.accessibility}</span>,
      }))}
      labels={{
        phone: t('phone.type.voice'),
        email: t('service.email'),
        web: t('service.website'),
        address: t('service.address'),
        access: t('service.accessibility'),
      }}
      headingLevel={headingLevel}
      surface={surface}
    >
      {service.runBy !== null && <p>{t('shell.runBy', { name: service.runBy })}</p>}
    </ContactCard>
  )
}
