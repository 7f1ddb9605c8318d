import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { originOf } from '@/app/origin'
import { ChooserPage } from '@/components/public/chooser-page'
import { BareErrorPage } from '@/components/public/error-page'
import { isAppError } from '@/lib/kernel/errors'
import { localeOf } from '@/lib/kernel/i18n/routing'
import { declareRender } from '@/lib/kernel/render-context'
import { LOCALES, type Locale, SOURCE_LOCALE } from '@/lib/kernel/values'
import { chooserAddress } from '@/lib/municipality/addresses'
import { municipalityLinks } from '@/lib/pages/municipalities'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = await getTranslations({ locale, namespace: 'chooser' })
  const origin = await originOf()
  const whole = (language: Locale) => origin + chooserAddress(language)
  return {
    title: t('metaTitle'),
    description: t('lead'),
    alternates: {
      canonical: whole(locale),
      languages: {
        ...Object.fromEntries(LOCALES.map((language) => [language, whole(language)])),
        'x-default': whole(SOURCE_LOCALE),
      },
    },
  }
}

/** `/`: choose municipality. */
export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  try {
    const municipalities = await municipalityLinks(locale)
    declareRender({ status: 200, noindex: municipalities.every(({ fictional }) => fictional) })
    return <ChooserPage locale={locale} municipalities={municipalities} />
  } catch (error) {
    if (!isAppError(error, 'database-unavailable')) throw error
    declareRender({ status: 503, keep: false })
    return <BareErrorPage locale={locale} />
  }
}
