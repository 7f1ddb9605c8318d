import { getTranslations } from 'next-intl/server'
import { LOCALES, type Locale } from '@/lib/kernel/values'
import { chooserAddress } from '@/lib/municipality/addresses'
import type { SiteView } from '@/lib/pages/schema/site'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, Stack } from '../ui/layout/layout'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { NationalNumbers } from './chooser-page'
import { BareFrame } from './frame'

/** Something failed on our side: not your fault, and whom to call meanwhile. */
export async function ErrorPage({ site }: { site: SiteView }) {
  const { locale, addresses, guide } = site
  const t = await getTranslations({ locale })
  return (
    <Band>
      <Stack gap="l">
        <HeadingBlock title={t('error.heading')} lead={t('error.lead')} />
        {guide?.phones[0] && (
          <p>
            {t('error.guide')} <PhoneLink number={guide.phones[0].number} size="large" />
          </p>
        )}
        <p>{t('error.acute')}</p>
        <p>
          <a href={addresses.start}>{t('error.retry')}</a>
        </p>
      </Stack>
    </Band>
  )
}

/** The same before a municipality is known. */
export async function BareErrorPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'error' })
  return (
    <BareFrame locale={locale} languages={LOCALES.map((lang) => ({ lang, href: chooserAddress(lang) }))}>
      <Band>
        <Stack gap="l">
          <HeadingBlock title={t('heading')} lead={t('lead')} />
          <NationalNumbers locale={locale} />
        </Stack>
      </Band>
    </BareFrame>
  )
}
