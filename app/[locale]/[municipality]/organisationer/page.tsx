import { OrganizationsPage } from '@/components/public/organizations-page'
import { organizationGroups } from '@/lib/pages/directories'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'organisationer', ({ chain }, t) => ({
    title: t('organizations.title'),
    description: t('organizations.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'organisationer' }, ({ chain, locale, now }, site) => (
    <OrganizationsPage site={site} groups={organizationGroups(chain, locale, now)} />
  ))
}
