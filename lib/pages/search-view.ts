import { doorsFor } from '../layering/doors'
import { type Addresses, type SearchQuery, searchPath } from '../municipality/addresses'
import { searchSpace } from '../search/live'
import { cleanQuery } from '../search/normalise'
import { search } from '../search/query'
import type { FoundThing, MatchReason, SearchHit } from '../search/schema'
import { nearestWords } from '../search/spelling'
import { suggest } from '../search/suggest'
import { asksUrgently } from '../search/urgent'
import { addressesIn, type Chain, reachableBySlug, reachableServices } from './chain'
import type { Current } from './current'
import type { SearchChoice, SearchGroupView, SearchHitView, SearchView } from './schema/search'
import { filterViews, fitting } from './search-filters'

/** Hits on the search page; more would not be read. */
const PAGE_LIMIT = 30
/** What is counted for the filters: the rest is too far from the question to choose among. */
const COUNTED = 100
/** Needs of a hit's group that show a number: the first are those that are read. */
const WITH_NUMBER = 5

export interface SearchWish {
  /** Answers the question as it is written. */
  exact?: boolean
  choice?: SearchChoice
}

/** What a question finds in a municipality, in the visitor's language where there is a text in it. */
export async function searchView(
  question: string,
  { locale, chain }: Current,
  { exact = false, choice = {} }: SearchWish = {},
): Promise<SearchView> {
  const space = await searchSpace(chain.snapshot, chain.scopes)
  const fits = fitting(chain)
  const pick = (found: FoundThing) => fits(found, choice)
  const { locales: languages } = chain.municipality
  const answer = search(space, question, { limit: PAGE_LIMIT, locale, languages, exact, pick })
  const { query, didYouMean, corrected, total, hits } = answer
  const counted = answer.found.slice(0, COUNTED)
  const addresses = addressesIn(chain, locale)
  const hrefWith = (wish: Omit<SearchQuery, 'query'>) =>
    addresses.pageIn(locale, searchPath({ query, ...wish }))
  const phones = phonesOf(chain)
  const hrefOf = addressOfHit(addresses)
  const shown = hits.map((hit, at): SearchHitView => {
    const phone = at < WITH_NUMBER || hit.type === 'service' ? phones(hit) : undefined
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
  return {
    query,
    didYouMean,
    corrected,
    exactHref: hrefWith({ exact: true }),
    proposedHref: didYouMean === null ? null : addresses.searchFor(didYouMean),
    urgent: asksUrgently(space, query, counted),
    total,
    found: answer.found.length,
    hits: shown,
    groups: groupsOf(shown, answer.asksMeaning),
    filters: filterViews(counted, choice, fits).map(({ filter, options }) => ({
      filter,
      options: options.map((option) => ({ ...option, href: hrefWith({ exact, choice: option.choice }) })),
    })),
    words: answer.words,
    nearest:
      total > 0
        ? []
        : nearestWords(space, query, locale).map((text) => ({ text, href: addresses.searchFor(text) })),
  }
}

/** A hit as others than pages get it. */
export interface FoundHit extends Pick<SearchHit, 'type' | 'slug' | 'titleSegments' | 'snippet' | 'score'> {
  href: string
  why?: MatchReason[]
}

/** What a question finds, as a plain list, best first. */
export async function findHits(
  question: string,
  { locale, chain }: Current,
  { limit, explain }: { limit: number; explain: boolean },
) {
  const space = await searchSpace(chain.snapshot, chain.scopes)
  const { locales: languages } = chain.municipality
  const { query, didYouMean, total, hits } = search(space, question, { limit, locale, languages, explain })
  const hrefOf = addressOfHit(addressesIn(chain, locale))
  return { query, didYouMean, total, hits: hits.map((hit): FoundHit => ({ ...hit, href: hrefOf(hit) })) }
}

/**
 * Needs first, the other kinds after them in the order of their best hits; the word or the profession first when
 * its meaning was asked for.
 */
function groupsOf(hits: readonly SearchHitView[], asksMeaning: boolean): SearchGroupView[] {
  const [first] = hits
  const answer = asksMeaning && (first?.type === 'term' || first?.type === 'profession') ? [first] : []
  const rest = hits.slice(answer.length)
  const kinds = [...new Set(rest.map(({ type }) => type))]
  const order = (type: SearchHitView['type']) => (type === 'need' ? -1 : kinds.indexOf(type))
  const groups = kinds
    .sort((a, b) => order(a) - order(b))
    .map((type) => ({ type, hits: rest.filter((hit) => hit.type === type) }))
  return [...(first && answer.length > 0 ? [{ type: first.type, hits: answer }] : []), ...groups]
}

/** The number of the right door, where there is one clear door: a service's own, a need's only first one. */
function phonesOf(chain: Chain) {
  const services = reachableBySlug(chain)
  const reachable = reachableServices(chain)
  return ({ type, slug }: SearchHit): { name: string; number: string } | undefined => {
    const service =
      type === 'service'
        ? services.get(slug)?.service
        : type === 'need'
          ? onlyFirst(doorsFor(slug, chain.scopes, reachable))
          : undefined
    const number = service?.phones.find((phone) => phone.type === 'voice')?.number
    return service && number !== undefined ? { name: service.name, number } : undefined
  }
}

function onlyFirst(doors: ReturnType<typeof doorsFor>) {
  const first = doors.filter((door) => door.first)
  if (first.length === 1) return first[0]?.service
  return doors.length === 1 ? doors[0]?.service : undefined
}

/** The question as understood: what the page's title says. */
export function understoodQuestion(question: string): string {
  return cleanQuery(question)
}

/** Proposals at most. */
const PROPOSALS = 8

/** Proposals while typing: what to search for, where it leads, and its language where that is not the page's. */
export async function suggestions(
  question: string,
  { locale, chain }: Current,
): Promise<{ text: string; url: string; lang?: string }[]> {
  const hrefOf = addressOfHit(addressesIn(chain, locale))
  const found = suggest(
    await searchSpace(chain.snapshot, chain.scopes),
    question,
    locale,
    PROPOSALS,
    chain.municipality.locales,
  )
  return found.map((suggestion) => ({
    text: suggestion.text,
    url: hrefOf(suggestion),
    ...(suggestion.locale === locale ? {} : { lang: suggestion.locale }),
  }))
}

function addressOfHit(addresses: Addresses) {
  const ways: Readonly<Record<SearchHit['type'], (slug: string) => string>> = {
    need: addresses.need,
    lifeEvent: addresses.lifeEvent,
    process: addresses.process,
    service: addresses.service,
    profession: addresses.profession,
    paper: addresses.paper,
    fund: addresses.fund,
    organization: addresses.organization,
    minorityLanguage: addresses.minorityLanguage,
    term: addresses.term,
  }
  return ({ type, slug }: Pick<SearchHit, 'type' | 'slug'>): string => ways[type](slug)
}
