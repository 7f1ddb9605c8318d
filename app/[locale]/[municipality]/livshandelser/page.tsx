import { LifeEventsPage } from '@/components/public/life-event-pages'
import { lifeEventLinks } from '@/lib/pages/life-event-view'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'livshandelser', ({ chain }, t) => ({
    title: t('lifeEvents.title'),
    description: t('lifeEvents.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'livshandelser' }, ({ chain, locale }, site) => (
    <LifeEventsPage site={site} events={lifeEventLinks(chain, locale)} />
  ))
}
