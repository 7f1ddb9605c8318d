import type { Addresses } from '../municipality/addresses'
import { searchSpace } from '../search/live'
import { cleanQuery } from '../search/normalise'
import { search } from '../search/query'
import type { SearchHit } from '../search/schema'
import { suggest } from '../search/suggest'
import { addressesIn, reachableBySlug } from './chain'
import type { Current } from './current'
import type { SearchHitView, SearchView } from './schema'

/** Hits on the search page; more would not be read. */
const PAGE_LIMIT = 30

/**
 * What a question finds in a municipality, in the visitor's language where there is a text in it.
 * @param limit hits at most
 */
export async function searchView(
  question: string,
  { locale, chain }: Current,
  limit = PAGE_LIMIT,
): Promise<SearchView> {
  const space = await searchSpace(chain.snapshot, chain.scopes)
  const { query, didYouMean, total, hits } = search(space, question, { limit, locale })
  const services = reachableBySlug(chain)
  const hrefOf = addressOfHit(addressesIn(chain, locale))
  const shown = hits.map((hit): SearchHitView => {
    const phone = hit.type === 'service' ? services.get(hit.slug)?.service.phones[0]?.number : undefined
    return {
      type: hit.type,
      slug: hit.slug,
      href: hrefOf(hit),
      lang: hit.locale === locale ? locale : 'sv',
      title: hit.titleSegments,
      snippet: hit.snippet,
      ...(phone === undefined ? {} : { phone }),
    }
  })
  return { query, didYouMean, total, hits: shown }
}

/** The question as understood: what the page's title says. */
export function understoodQuestion(question: string): string {
  return cleanQuery(question)
}

/** Proposals while typing: what to search for, and where it leads. */
export async function suggestions(question: string, { locale, chain }: Current) {
  const hrefOf = addressOfHit(addressesIn(chain, locale))
  const found = suggest(await searchSpace(chain.snapshot, chain.scopes), question, locale)
  return found.map((suggestion) => ({ text: suggestion.text, url: hrefOf(suggestion) }))
}

function addressOfHit(addresses: Addresses) {
  return ({ type, slug }: Pick<SearchHit, 'type' | 'slug'>): string => {
    switch (type) {
      case 'need':
        return addresses.need(slug)
      case 'lifeEvent':
        return addresses.lifeEvent(slug)
      case 'service':
        return addresses.service(slug)
      case 'profession':
        return addresses.profession(slug)
      case 'fund':
        return addresses.fund(slug)
      case 'organization':
        return addresses.organization(slug)
      case 'term':
        return addresses.term(slug)
    }
  }
}
