import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import type { LocationView, PhoneView, ServiceCardView } from '@/lib/pages/schema'
import { formatHours } from '@/lib/schedule/format'
import { ContactCard, type ContactPhone } from '../ui/contact-card/contact-card'

/** "Telefontid mån–fre 9–11.30", or nothing when the number has no hours of its own. */
export async function phoneRows(phones: readonly PhoneView[], locale: Locale): Promise<ContactPhone[]> {
  const t = await getTranslations({ locale })
  return phones.map(({ number, type, description, hours }) => ({
    number,
    label: description ? (
      <span {...foreign('sv', locale)}>{description}</span>
    ) : type === 'voice' ? undefined : (
      t(`phone.type.${type}`)
    ),
    hours:
      hours && hours.rows.length > 0
        ? `${t('service.phoneHours')} ${formatHours(hours.rows, locale)}`
        : undefined,
  }))
}

/** An address in one line, as on an envelope. */
export function addressLine({ name, address, postalCode, city }: LocationView): string {
  return [name, address, `${postalCode} ${city}`].filter(Boolean).join(', ')
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
  const place = service.locations[0]
  const inSwedish = foreign('sv', locale)
  return (
    <ContactCard
      name={<span {...inSwedish}>{service.name}</span>}
      href={service.href}
      organisation={<span {...inSwedish}>{service.organization}</span>}
      phones={await phoneRows(service.phones, locale)}
      email={service.email}
      address={place && <span {...inSwedish}>{addressLine(place)}</span>}
      access={place?.accessibility && <span {...inSwedish}>{place.accessibility}</span>}
      labels={{
        phone: t('phone.type.voice'),
        email: t('service.email'),
        web: t('service.website'),
        address: t('service.address'),
        access: t('service.accessibility'),
      }}
      headingLevel={headingLevel}
      surface={surface}
    />
  )
}
