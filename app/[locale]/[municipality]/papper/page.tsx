import { PapersPage } from '@/components/public/papers-page'
import { paperLetters } from '@/lib/pages/papers-view'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'papper', ({ chain }, t) => ({
    title: t('papers.title'),
    description: t('papers.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'papper' }, ({ chain, locale }, site) => (
    <PapersPage site={site} letters={paperLetters(chain, locale)} />
  ))
}
