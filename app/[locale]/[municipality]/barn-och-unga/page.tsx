import { YoungPage } from '@/components/public/young-page'
import { youngView } from '@/lib/pages/young-view'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'barn-och-unga', ({ chain }, t) => ({
    title: t('young.title'),
    description: t('young.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'barn-och-unga' }, ({ chain, locale, now }, site) => (
    <YoungPage site={site} young={youngView(chain, locale, now)} />
  ))
}
