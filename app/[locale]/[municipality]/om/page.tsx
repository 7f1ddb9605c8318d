import { AboutPage } from '@/components/public/about-page'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'om', (_current, t) => ({
    title: t('about.title'),
    description: t('about.description'),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'om' }, (_current, site) => <AboutPage site={site} />)
}
