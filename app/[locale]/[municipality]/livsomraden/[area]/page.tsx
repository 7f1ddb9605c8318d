import { originOf } from '@/app/origin'
import { JsonLd } from '@/components/public/json-ld'
import { LifeAreaPage } from '@/components/public/life-area-page'
import { lifeAreaPage } from '@/lib/pages/lists'
import { movedLifeArea } from '@/lib/pages/moved'
import { lifeAreaData } from '@/lib/pages/structured-data'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../../municipality-page'

interface Props {
  params: Promise<PlaceParams & { area: string }>
}

export async function generateMetadata({ params }: Props) {
  const { area: slug, ...place } = await params
  return municipalityMetadata(place, `livsomraden/${slug}`, ({ chain, locale }, t) => {
    const title = lifeAreaPage(slug, chain, locale)?.title.text
    if (title === undefined) return null
    return {
      // A need may have the same name as its area.
      title: t('lifeArea.title', { title }),
      description: t('lifeArea.description', { title, name: chain.municipality.name }),
    }
  })
}

export default async function Page({ params }: Props) {
  const { area: slug, ...place } = await params
  const origin = await originOf()
  return municipalityPage(
    place,
    { path: `livsomraden/${slug}`, moved: ({ chain, locale }) => movedLifeArea(slug, chain, locale) },
    ({ chain, locale }, site) => {
      const area = lifeAreaPage(slug, chain, locale)
      return (
        area && (
          <>
            <JsonLd data={lifeAreaData(area, { site, origin })} />
            <LifeAreaPage site={site} area={area} />
          </>
        )
      )
    },
  )
}
