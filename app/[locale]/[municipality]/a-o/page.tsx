import { IndexPage } from '@/components/public/index-page'
import { indexLetters } from '@/lib/pages/a-to-z'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'a-o', ({ chain }, t) => ({
    title: t('az.title'),
    description: t('az.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'a-o' }, ({ chain, locale }, site) => (
    <IndexPage site={site} letters={indexLetters(chain, locale)} />
  ))
}
