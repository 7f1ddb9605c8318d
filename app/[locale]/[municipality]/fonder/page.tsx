import { FundsPage } from '@/components/public/funds-page'
import { fundGroups } from '@/lib/pages/directories'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'fonder', ({ chain }, t) => ({
    title: t('funds.title'),
    description: t('funds.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'fonder' }, ({ chain, locale, now }, site) => (
    <FundsPage site={site} groups={fundGroups(chain, locale, now)} />
  ))
}
