import { AccessibilityPage } from '@/components/public/accessibility-page'
import { accessibilityView } from '@/lib/pages/accessibility-view'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'tillganglighet', ({ chain }, t) => ({
    title: t('accessibility.title'),
    description: t('accessibility.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'tillganglighet' }, ({ chain }, site) => (
    <AccessibilityPage site={site} view={accessibilityView(chain)} />
  ))
}
