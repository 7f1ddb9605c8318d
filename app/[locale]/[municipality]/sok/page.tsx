import { SearchPage } from '@/components/public/search-page'
import { declareRender } from '@/lib/kernel/render-context'
import { searchPath } from '@/lib/municipality/addresses'
import { emergencyGroups } from '@/lib/pages/lists'
import { searchChoiceSchema } from '@/lib/pages/search-filters'
import { searchView, understoodQuestion } from '@/lib/pages/search-view'
import { lifeAreaViews } from '@/lib/pages/site'
import { noteSearch } from '@/lib/search/count'
import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The question, and what it is narrowed to; the first of each where an address has several. */
async function asked(searchParams: Props['searchParams']) {
  const parameters = await searchParams
  const first = (name: string) => {
    const value = parameters[name]
    return Array.isArray(value) ? value[0] : value
  }
  return {
    question: first('q') ?? '',
    exact: first('ordagrant') === '1',
    choice: searchChoiceSchema.parse({ age: first('alder'), provider: first('vem'), type: first('slag') }),
  }
}

export async function generateMetadata({ params, searchParams }: Props) {
  const query = understoodQuestion((await asked(searchParams)).question)
  return municipalityMetadata(await params, 'sok', (current, t) => {
    const title = query === '' ? t('search.title') : t('search.titleFor', { query })
    return { title, description: t('search.description', { name: current.chain.municipality.name }) }
  })
}

export default async function Page({ params, searchParams }: Props) {
  const { question, ...wish } = await asked(searchParams)
  // The page itself may be found; what one person has searched for, not.
  declareRender({ noindex: question.trim() !== '' })
  const path = searchPath({ query: question, ...wish })
  return municipalityPage(await params, { path, keep: false }, async (current, site) => {
    const { chain, locale } = current
    const search = await searchView(question, current, wish)
    noteSearch({ scopes: chain.scopes, locale, question, found: search.found })
    return (
      <SearchPage
        site={site}
        search={search}
        areas={lifeAreaViews(chain, locale)}
        acute={emergencyGroups(chain, locale)}
      />
    )
  })
}
