import { AcutePage } from '@/components/public/acute-page'
import { emergencyGroups } from '@/lib/pages/lists'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'akut', ({ chain }, t) => ({
    title: t('acute.title'),
    description: t('acute.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'akut', current: 'acute' }, ({ chain, locale }, site) => (
    <AcutePage site={site} groups={emergencyGroups(chain, locale)} />
  ))
}
