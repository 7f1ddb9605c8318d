import { originOf } from '@/app/origin'
import { JsonLd } from '@/components/public/json-ld'
import { ProcessPage } from '@/components/public/process-pages'
import { movedProcess } from '@/lib/pages/moved'
import { processLinks, processView } from '@/lib/pages/process-view'
import { processData } from '@/lib/pages/structured-data'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../../municipality-page'

interface Props {
  params: Promise<PlaceParams & { process: string }>
}

export async function generateMetadata({ params }: Props) {
  const { process: slug, ...place } = await params
  return municipalityMetadata(place, `processer/${slug}`, ({ chain, locale }, t) => {
    const process = processLinks(chain, locale).find((candidate) => candidate.slug === slug)
    if (!process) return null
    // A need may have the same name.
    const title = t('processes.metaTitle', { title: process.title.text })
    return { title, description: process.summary.text }
  })
}

export default async function Page({ params }: Props) {
  const { process: slug, ...place } = await params
  const origin = await originOf()
  return municipalityPage(
    place,
    { path: `processer/${slug}`, moved: ({ chain, locale }) => movedProcess(slug, chain, locale) },
    ({ chain, locale }, site) => {
      const process = processView(slug, chain, locale)
      return (
        process && (
          <>
            <JsonLd data={processData(process, { site, origin })} />
            <ProcessPage site={site} process={process} address={origin + process.href} />
          </>
        )
      )
    },
  )
}
