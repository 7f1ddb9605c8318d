import { ProfessionsPage } from '@/components/public/profession-page'
import { professionLetters } from '@/lib/pages/directories'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'yrken', ({ chain }, t) => ({
    title: t('professions.title'),
    description: t('professions.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'yrken' }, ({ chain, locale }, site) => (
    <ProfessionsPage site={site} letters={professionLetters(chain, locale)} />
  ))
}
