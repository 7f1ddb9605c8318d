import { GlossaryPage } from '@/components/public/glossary-page'
import { glossaryPage } from '@/lib/pages/lists'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'ordlista', (_current, t) => ({
    title: t('glossary.title'),
    description: t('glossary.description'),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'ordlista' }, ({ chain, locale }, site) => (
    <GlossaryPage site={site} letters={glossaryPage(chain, locale)} />
  ))
}
