import { originOf } from '@/app/origin'
import { JsonLd } from '@/components/public/json-ld'
import { StartPage } from '@/components/public/start-page'
import { declareRender } from '@/lib/kernel/render-context'
import { lifeEventLinks } from '@/lib/pages/life-event-view'
import { guideStatus, lifeAreaViews } from '@/lib/pages/site'
import { guideData } from '@/lib/pages/structured-data'
import { municipalityMetadata, municipalityPage, type PlaceParams } from './municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, '', ({ chain }, t) => {
    const { name } = chain.municipality
    return { title: t('start.title', { name }), description: t('start.description', { name }) }
  })
}

export default async function Page({ params }: Props) {
  const origin = await originOf()
  return municipalityPage(await params, { path: '' }, ({ chain, locale, now }, site) => {
    const guide = guideStatus(chain, now)
    if (guide) declareRender({ staleAt: guide.staleAt })
    const areas = lifeAreaViews(chain, locale)
    const events = lifeEventLinks(chain, locale)
    return (
      <>
        <JsonLd data={guideData({ site, origin }, 'number')} />
        <StartPage site={site} areas={areas} events={events} status={guide?.status ?? null} now={now} />
      </>
    )
  })
}
