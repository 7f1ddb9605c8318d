import { getTranslations } from 'next-intl/server'
import { ChooserPage } from '@/components/public/chooser-page'
import { BareErrorPage } from '@/components/public/error-page'
import { isAppError } from '@/lib/kernel/errors'
import { localeOf } from '@/lib/kernel/i18n/routing'
import { declareRender } from '@/lib/kernel/render-context'
import { municipalityLinks } from '@/lib/pages/municipalities'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'chooser' })
  return { title: t('metaTitle'), description: t('lead') }
}

/** `/`: choose municipality. */
export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  try {
    const municipalities = await municipalityLinks(locale)
    declareRender({ status: 200, noindex: municipalities.every((municipality) => municipality.fictional) })
    return <ChooserPage locale={locale} municipalities={municipalities} />
  } catch (error) {
    if (!isAppError(error, 'database-unavailable')) throw error
    declareRender({ status: 503, keep: false })
    return <BareErrorPage locale={locale} />
  }
}
