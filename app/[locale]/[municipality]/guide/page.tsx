import { GuidePage } from '@/components/public/guide-page'
import { declareRender } from '@/lib/kernel/render-context'
import { guideStatus } from '@/lib/pages/site'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, ({ chain }, t) => ({
    title: t('guide.title'),
    description: t('guide.description', { name: chain.municipality.name }),
  }))
}

export default async function Page({ params }: Props) {
  return municipalityPage(await params, { path: 'guide' }, ({ chain, now }, site) => {
    const guide = guideStatus(chain, now)
    if (!guide) return null
    declareRender({ staleAt: guide.staleAt })
    return <GuidePage site={site} status={guide.status} now={now} />
  })
}
