import { getTranslations } from 'next-intl/server'
import { BareErrorPage } from '@/components/public/error-page'
import { localeOf } from '@/lib/kernel/i18n/routing'
import { declareRender } from '@/lib/kernel/render-context'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: localeOf((await params).locale) })
  return { title: `${t('error.title')} – ${t('shell.product')}` }
}

/** The error page for when no municipality is known. */
export default async function Page({ params }: Props) {
  declareRender({ status: 500, noindex: true, keep: false })
  return <BareErrorPage locale={localeOf((await params).locale)} />
}
