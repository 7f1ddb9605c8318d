import { ProcessesPage } from '@/components/public/process-pages'
import { processLinks } from '@/lib/pages/process-view'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'processer', ({ chain }, t) => ({
    title: t('processes.title'),
    description: t('processes.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'processer' }, ({ chain, locale }, site) => (
    <ProcessesPage site={site} processes={processLinks(chain, locale)} />
  ))
}
