import { ProfessionalsPage } from '@/components/public/professionals-page'
import { professionalsView } from '@/lib/pages/professionals-view'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'for-professionella', ({ chain }, t) => ({
    title: t('professionals.title'),
    description: t('professionals.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'for-professionella' }, ({ chain, locale, now }, site) => (
    <ProfessionalsPage site={site} view={professionalsView(chain, locale, now)} />
  ))
}
