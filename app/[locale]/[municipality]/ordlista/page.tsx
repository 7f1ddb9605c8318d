import { originOf } from '@/app/origin'
import { GlossaryPage } from '@/components/public/glossary-page'
import { JsonLd } from '@/components/public/json-ld'
import { glossaryPage } from '@/lib/pages/lists'
import { glossaryData } from '@/lib/pages/structured-data'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, 'ordlista', (_current, t) => ({
    title: t('glossary.title'),
    description: t('glossary.description'),
  }))
}

export default async function Page({ params }: Props) {
  const origin = await originOf()
  return municipalityPage(await params, { path: 'ordlista' }, ({ chain, locale }, site) => {
    const letters = glossaryPage(chain, locale)
    return (
      <>
        <JsonLd data={glossaryData(letters, { site, origin })} />
        <GlossaryPage site={site} letters={letters} />
      </>
    )
  })
}
