import { getTranslations } from 'next-intl/server'
import { formatDay } from '@/lib/kernel/i18n/dates'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { ServiceView } from '@/lib/pages/schema/service'
import type { SiteView } from '@/lib/pages/schema/site'
import { ArchCard } from '../ui/arch-card/arch-card'
import { Breadcrumbs } from '../ui/breadcrumbs/breadcrumbs'
import { ButtonLink } from '../ui/button/button'
import { ContactCard } from '../ui/contact-card/contact-card'
import { Disclosure } from '../ui/disclosure/disclosure'
import { FactsTable } from '../ui/facts-table/facts-table'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, SplitPage, Stack } from '../ui/layout/layout'
import { LinkList } from '../ui/link-list/link-list'
import { formatPhone } from '../ui/phone-link/phone'
import { TintedBox } from '../ui/tinted-box/tinted-box'
import { Hours } from './hours'
import { LanguageNames } from './language-names'
import { NeedLinks } from './need-links'
import { RichText, type TextSurroundings } from './rich-text'
import { phoneRows, ServiceContact } from './service-contact'
import { SheetFoot } from './sheet-foot'
import { SwedishNote } from './swedish-note'

/** A door: who they are, how one gets in, when they answer. */
export async function ServicePage({
  site,
  service,
  address,
}: {
  site: SiteView
  service: ServiceView
  address: string
}) {
  const { locale, addresses } = site
  const addSheet = addresses.sheetOf({ services: [service.slug] })
  const t = await getTranslations({ locale })
  const around: TextSurroundings = {
    site,
    contacts: service.contacts,
    terms: service.terms,
    related: service.needs,
  }
  const inSwedish = foreign('sv', locale)
  const labels = {
    phone: t('phone.type.voice'),
    email: t('service.email'),
    web: t('service.website'),
    address: t('service.address'),
    access: t('service.accessibility'),
  }
  const facts = [
    { term: t('service.forWhom'), value: service.eligibilityDescription },
    { term: t('service.cost'), value: service.costOptions.map((cost) => cost.option).join(' ') },
    { term: t('service.interpreter'), value: service.interpreterServices },
    {
      term: t('service.transportation'),
      value: service.locations.flatMap((place) => place.transportation ?? []).join(' '),
    },
  ].flatMap(({ term, value }) => (value ? [{ term, value: <span {...inSwedish}>{value}</span> }] : []))
  if (service.languages.length > 0) {
    const names = <LanguageNames codes={service.languages} locale={locale} />
    facts.push({ term: t('service.languages'), value: names })
  }
  const contacts = await Promise.all(
    service.contactPersons.map(async (contact) => ({
      ...contact,
      phones: await phoneRows(contact.phones, locale),
    })),
  )

  return (
    <Band>
      <SplitPage
        head={
          <>
            <Breadcrumbs
              label={t('shell.breadcrumbs')}
              items={[{ href: addresses.start, label: t('shell.start') }]}
            />
            <HeadingBlock
              kind={service.organization}
              title={service.name}
              lead={service.summary}
              {...inSwedish}
            />
            <SwedishNote site={site} />
          </>
        }
        aside={
          <ArchCard heading={t('service.contactHeading')} id="kontakt">
            <ServiceContact service={service} locale={locale} surface="bare" />
            {service.url && (
              <p>
                <a href={service.url} rel="external">
                  {t('service.website')}
                </a>
              </p>
            )}
            {service.applyUrl && (
              <p>
                <ButtonLink href={service.applyUrl} wide>
                  {t('service.apply')}
                </ButtonLink>
              </p>
            )}
          </ArchCard>
        }
      >
        <Stack gap="l">
          <RichText tree={service.description} lang="sv" around={around} idPrefix="om" />
          <section aria-labelledby="in">
            <h2 id="in">{t('service.access')}</h2>
            <RichText tree={service.applicationProcess} lang="sv" around={around} idPrefix="in" />
          </section>
          <FactsTable facts={facts} />
          {service.phones.some((phone) => phone.hours) && (
            <section aria-labelledby="telefontid">
              <h2 id="telefontid">{t('service.phoneHours')}</h2>
              {service.phones.map(
                (phone) =>
                  phone.hours && (
                    <Hours
                      key={phone.number}
                      hours={phone.hours}
                      caption={formatPhone(phone.number).display}
                      exceptionsCaption={t('service.exceptions')}
                      locale={locale}
                    />
                  ),
              )}
            </section>
          )}
          {service.hours && (
            <section aria-labelledby="oppet">
              <h2 id="oppet">{t('service.visitHours')}</h2>
              <Hours
                hours={service.hours}
                caption={t('service.visitHours')}
                captionHidden
                exceptionsCaption={t('service.exceptions')}
                locale={locale}
              />
            </section>
          )}
          {contacts.length > 0 && (
            <section aria-labelledby="fraga">
              <h2 id="fraga">{t('service.contacts')}</h2>
              <Stack>
                {contacts.map((contact) => (
                  <ContactCard
                    key={contact.title}
                    name={
                      <span {...inSwedish}>
                        {contact.name ? `${contact.title}, ${contact.name}` : contact.title}
                      </span>
                    }
                    phones={contact.phones}
                    email={contact.email}
                    labels={labels}
                  />
                ))}
              </Stack>
            </section>
          )}
          {service.referral && (
            <Disclosure heading={t('service.referral')} tint="accent" id="hanvisa">
              <RichText tree={service.referral} lang="sv" around={around} idPrefix="hanvisa" />
            </Disclosure>
          )}
          {service.needs.length > 0 && (
            <section aria-labelledby="behov">
              <h2 id="behov">{t('service.needs')}</h2>
              <NeedLinks needs={service.needs} locale={locale} />
            </section>
          )}
          <TintedBox tint="card">
            <p>{t('service.reviewed', { date: formatDay(service.reviewedOn, locale) })}</p>
            <LinkList
              look="plain"
              screenOnly
              items={[{ href: addSheet, label: t('sheet.addService'), icon: 'file-plus' }]}
            />
          </TintedBox>
          <SheetFoot site={site} address={address} />
        </Stack>
      </SplitPage>
    </Band>
  )
}
