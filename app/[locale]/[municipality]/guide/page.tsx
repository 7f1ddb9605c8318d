import { originOf } from '@/app/origin'
import { GuidePage } from '@/components/public/guide-page'
import { declareRender } from '@/lib/kernel/render-context'
import { pageAbout } from '@/lib/pages/page-about'
import { guideStatus } from '@/lib/pages/site'
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
    return <GuidePage site={site} status={guide.status} now={now} about={about} origin={origin} />
  })
}
