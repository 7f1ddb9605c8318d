import { PrivacyPage } from '@/components/public/privacy-page'

import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'integritet', ({ chain }, t) => ({
    title: t('privacy.title'),
    description: t('privacy.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'integritet' }, ({ chain }, site) => (
    <PrivacyPage site={site} protection={chain.municipality.dataProtection} />
  ))
}
