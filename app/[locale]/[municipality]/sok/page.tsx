import { SearchPage } from '@/components/public/search-page'
import { declareRender } from '@/lib/kernel/render-context'
import { searchPath } from '@/lib/municipality/addresses'
import { searchView, understoodQuestion } from '@/lib/pages/search-view'
import { lifeAreaViews } from '@/lib/pages/site'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
  searchParams: Promise<{ q?: string | string[] }>
}

/** The question; the first one where an address has several. */
async function questionOf(searchParams: Props['searchParams']): Promise<string> {
  const { q = '' } = await searchParams
  return (Array.isArray(q) ? q[0] : q) ?? ''
}

export async function generateMetadata({ params, searchParams }: Props) {
  const query = understoodQuestion(await questionOf(searchParams))
  return municipalityMetadata(await params, 'sok', (current, t) => {
    const title = query === '' ? t('search.title') : t('search.titleFor', { query })
    return { title, description: t('search.description', { name: current.chain.municipality.name }) }
  })
}

export default async function Page({ params, searchParams }: Props) {
  const question = await questionOf(searchParams)
  // The page itself may be found; what one person has searched for, not.
  declareRender({ noindex: question.trim() !== '' })
  return municipalityPage(
    await params,
    { path: searchPath(question), keep: false },
    async (current, site) => (
      <SearchPage
        site={site}
        search={await searchView(question, current)}
        areas={lifeAreaViews(current.chain, current.locale)}
      />
    ),
  )
}
