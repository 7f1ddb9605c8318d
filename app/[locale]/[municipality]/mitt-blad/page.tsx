import { originOf } from '@/app/origin'
import { SheetPage } from '@/components/public/sheet-page'
import { declareRender } from '@/lib/kernel/render-context'
import { sheetPath } from '@/lib/municipality/addresses'
import { sheetChoice } from '@/lib/pages/sheet-choice'
import { sheetOptions, sheetView } from '@/lib/pages/sheet-view'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'mitt-blad', ({ chain }, t) => ({
    title: t('sheet.title'),
    description: t('sheet.description', { name: chain.municipality.name }),
  }))
}

/** A sheet of one's own: each is somebody's, so none is kept, and none is for search engines. */
export default async function Page({ params, searchParams }: Props) {
  const choice = sheetChoice(await searchParams)
  const origin = await originOf()
  return municipalityPage(
    await params,
    { path: sheetPath(choice), keep: false },
    ({ chain, locale, now }, site) => {
      declareRender({ noindex: true })
      return (
        <SheetPage
          site={site}
          sheet={sheetView(choice, chain, locale, now)}
          options={sheetOptions(choice, chain, locale)}
          origin={origin}
          now={now}
        />
      )
    },
  )
}
