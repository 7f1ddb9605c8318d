import { ActorsPage } from '@/components/public/actors-page'
import { actorsView } from '@/lib/pages/actors-view'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'vem-gor-vad', ({ chain }, t) => ({
    title: t('actors.title'),
    description: t('actors.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'vem-gor-vad' }, ({ chain, locale }, site) => (
    <ActorsPage site={site} view={actorsView(chain, locale)} />
  ))
}
