import { originOf } from '@/app/origin'
import { JsonLd } from '@/components/public/json-ld'
import { OrganizationsPage } from '@/components/public/organizations-page'
import { organizationGroups } from '@/lib/pages/directories'
import { organizationsData } from '@/lib/pages/structured-data'
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
  const origin = await originOf()
  return municipalityPage(await params, { path: 'organisationer' }, ({ chain, locale, now }, site) => {
    const groups = organizationGroups(chain, locale, now)
    return (
      <>
        <JsonLd data={organizationsData(groups, { site, origin })} />
        <OrganizationsPage site={site} groups={groups} />
      </>
    )
  })
}
