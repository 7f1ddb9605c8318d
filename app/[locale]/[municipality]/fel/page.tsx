import { ErrorPage } from '@/components/public/error-page'
import { declareRender } from '@/lib/kernel/render-context'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, null, (_current, t) => ({ title: t('error.title') }))
}

/** The page that the front keeps ready for when rendering fails. */
export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: null, keep: false }, (_current, site) => {
    declareRender({ status: 500, noindex: true })
    return <ErrorPage site={site} />
  })
}
