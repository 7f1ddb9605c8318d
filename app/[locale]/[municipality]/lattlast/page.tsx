import { EasyReadsPage } from '@/components/public/easy-read-pages'
import { easyReadAreas } from '@/lib/pages/easy-read-view'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'lattlast', ({ chain }, t) => ({
    title: t('easyRead.title'),
    description: t('easyRead.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'lattlast' }, ({ chain, locale }, site) => (
    <EasyReadsPage site={site} areas={easyReadAreas(chain, locale)} />
  ))
}
