import { originOf } from '@/app/origin'
import { GuidePage } from '@/components/public/guide-page'
import { JsonLd } from '@/components/public/json-ld'
import { declareRender } from '@/lib/kernel/render-context'
import { pageAbout } from '@/lib/pages/page-about'
import { guideStatus } from '@/lib/pages/site'
import { guideData } from '@/lib/pages/structured-data'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'guide', ({ chain }, t) => ({
    title: t('guide.title'),
    description: t('guide.description', { name: chain.municipality.name }),
  }))
}

/** The guide; `?sida=behov/tolk` says which page one wants to say something about. */
export default async function Page({ params, searchParams }: Props) {
  const { sida } = await searchParams
  const origin = await originOf()
  const keep = sida === undefined
  return municipalityPage(await params, { path: 'guide', keep }, ({ chain, locale, now }, site) => {
    const guide = guideStatus(chain, now)
    if (!guide) return null
    declareRender({ staleAt: guide.staleAt })
    const about = typeof sida === 'string' ? pageAbout(sida, chain, locale) : null
    return (
      <>
        <JsonLd data={guideData({ site, origin }, 'all')} />
        <GuidePage site={site} status={guide.status} now={now} about={about} origin={origin} />
      </>
    )
  })
}
