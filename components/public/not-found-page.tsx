import { getTranslations } from 'next-intl/server'
import { LOCALES, type Locale } from '@/lib/kernel/values'
import { chooserAddress } from '@/lib/municipality/addresses'
import type { SiteView } from '@/lib/pages/schema'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, Stack } from '../ui/layout/layout'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { type MunicipalityLink, MunicipalityList, NationalNumbers } from './chooser-page'
import { BareFrame } from './frame'
import { SiteSearch } from './site-search'

/** There is no such page: search, start page, guide. Within a municipality's frame. */
export async function NotFoundPage({ site }: { site: SiteView }) {
  const { locale, addresses, guide } = site
  const t = await getTranslations({ locale })
  return (
    <Band>
      <Stack gap="l">
        <HeadingBlock title={t('notFound.heading')} lead={t('notFound.lead')} />
        <SiteSearch site={site} label={t('notFound.searchLabel')} buttonLabel={t('search.button')} />
        <p>
          <a href={addresses.start}>{t('notFound.startLink')}</a>
        </p>
        {guide?.phones[0] && (
          <p>
            {t('notFound.guide')}{' '}
            <PhoneLink number={guide.phones[0].number} label={t('shell.callGuide')} size="large" />
          </p>
        )}
      </Stack>
    </Band>
  )
}

/** There is no such municipality, or no such language: choose one that there is. */
export async function UnknownPlacePage({
  locale,
  municipalities,
}: {
  locale: Locale
  municipalities: readonly MunicipalityLink[]
}) {
  const t = await getTranslations({ locale })
  return (
    <BareFrame locale={locale} languages={LOCALES.map((lang) => ({ lang, href: chooserAddress(lang) }))}>
      <Band>
        <Stack gap="l">
          <HeadingBlock title={t('notFound.heading')} lead={t('notFound.unknownMunicipality')} />
          <section aria-labelledby="kommuner">
            <h2 id="kommuner">{t('notFound.chooseHeading')}</h2>
            <MunicipalityList municipalities={municipalities} locale={locale} />
          </section>
          <NationalNumbers locale={locale} />
        </Stack>
      </Band>
    </BareFrame>
  )
}
