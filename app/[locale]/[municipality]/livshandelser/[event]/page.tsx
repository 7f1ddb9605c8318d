import { LifeEventPage } from '@/components/public/life-event-pages'
import { lifeEventLinks, lifeEventView } from '@/lib/pages/life-event-view'
import { movedLifeEvent } from '@/lib/pages/moved'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../../municipality-page'

interface Props {
  params: Promise<PlaceParams & { event: string }>
}

export async function generateMetadata({ params }: Props) {
  const { event: slug, ...place } = await params
  return municipalityMetadata(place, `livshandelser/${slug}`, ({ chain, locale }) => {
    const event = lifeEventLinks(chain, locale).find((candidate) => candidate.slug === slug)
    return event ? { title: event.title.text, description: event.summary.text } : null
  })
}

export default async function Page({ params }: Props) {
  const { event: slug, ...place } = await params
  return municipalityPage(
    place,
    { path: `livshandelser/${slug}`, moved: ({ chain, locale }) => movedLifeEvent(slug, chain, locale) },
    ({ chain, locale, now }, site) => {
      const event = lifeEventView(slug, chain, locale, now)
      return event && <LifeEventPage site={site} event={event} />
    },
  )
}
