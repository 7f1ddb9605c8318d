import { originOf } from '@/app/origin'
import { JsonLd } from '@/components/public/json-ld'
import { NeedPage } from '@/components/public/need-page'
import { movedNeed } from '@/lib/pages/moved'
import { needView } from '@/lib/pages/need-view'
import { needLink } from '@/lib/pages/site'
import { needData } from '@/lib/pages/structured-data'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../../municipality-page'

interface Props {
  params: Promise<PlaceParams & { need: string }>
}

export async function generateMetadata({ params }: Props) {
  const { need: slug, ...place } = await params
  return municipalityMetadata(place, `behov/${slug}`, ({ chain, locale }) => {
    const need = needLink(slug, chain, locale)
    return need ? { title: need.title.text, description: need.summary.text } : null
  })
}

export default async function Page({ params }: Props) {
  const { need: slug, ...place } = await params
  const origin = await originOf()
  return municipalityPage(
    place,
    { path: `behov/${slug}`, moved: ({ chain, locale }) => movedNeed(slug, chain, locale) },
    ({ chain, locale, now }, site) => {
      const need = needView(slug, chain, locale, now)
      return (
        need && (
          <>
            <JsonLd data={needData(need, { site, origin })} />
            <NeedPage site={site} need={need} address={origin + site.addresses.need(slug)} />
          </>
        )
      )
    },
  )
}
