import { originOf } from '@/app/origin'
import { JsonLd } from '@/components/public/json-ld'
import { ServicePage } from '@/components/public/service-page'
import { movedService } from '@/lib/pages/moved'
import { serviceView } from '@/lib/pages/service-view'
import { serviceData } from '@/lib/pages/structured-data'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../../municipality-page'

interface Props {
  params: Promise<PlaceParams & { service: string }>
}

export async function generateMetadata({ params }: Props) {
  const { service: slug, ...place } = await params
  return municipalityMetadata(place, `verksamheter/${slug}`, ({ chain, locale, now }) => {
    const service = serviceView(slug, chain, locale, now)
    return service && { title: `${service.name}, ${service.organization}`, description: service.summary }
  })
}

export default async function Page({ params }: Props) {
  const { service: slug, ...place } = await params
  const origin = await originOf()
  return municipalityPage(
    place,
    { path: `verksamheter/${slug}`, moved: ({ chain, locale }) => movedService(slug, chain, locale) },
    ({ chain, locale, now }, site) => {
      const service = serviceView(slug, chain, locale, now)
      return (
        service && (
          <>
            <JsonLd data={serviceData(service, { site, origin })} />
            <ServicePage site={site} service={service} address={origin + site.addresses.service(slug)} />
          </>
        )
      )
    },
  )
}
