import { MinorityLanguagesPage } from '@/components/public/minority-languages-page'
import { minorityLanguagesView } from '@/lib/pages/minority-languages-view'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'minoritetssprak', ({ chain }, t) => ({
    title: t('minorityLanguages.title'),
    description: t('minorityLanguages.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'minoritetssprak' }, ({ chain, locale, now }, site) => (
    <MinorityLanguagesPage site={site} view={minorityLanguagesView(chain, locale, now)} />
  ))
}
