import { EasyReadPage } from '@/components/public/easy-read-pages'
import { easyReadView } from '@/lib/pages/easy-read-view'
import { movedEasyRead } from '@/lib/pages/moved'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../../municipality-page'

interface Props {
  params: Promise<PlaceParams & { need: string }>
}

export async function generateMetadata({ params }: Props) {
  const { need: slug, ...place } = await params
  return municipalityMetadata(place, `lattlast/${slug}`, ({ chain, locale, now }, t) => {
    const easy = easyReadView(slug, chain, locale, now)
    return (
      easy && {
        title: t('easyRead.titleOf', { title: easy.title }),
        description: easy.summary.join(' '),
      }
    )
  })
}

export default async function Page({ params }: Props) {
  const { need: slug, ...place } = await params
  return municipalityPage(
    place,
    { path: `lattlast/${slug}`, moved: ({ chain, locale }) => movedEasyRead(slug, chain, locale) },
    ({ chain, locale, now }, site) => {
      const easy = easyReadView(slug, chain, locale, now)
      return easy && <EasyReadPage site={site} easy={easy} />
    },
  )
}
