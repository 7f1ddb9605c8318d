import type { Locale } from '../../kernel/values'
import type { ProviderKind } from '../../organization/schema'
import type { DocumentType, Segment } from '../../search/schema'

/** One hit of a search, ready to be shown. */
export interface SearchHitView {
  type: DocumentType
  slug: string
  href: string
  lang: Locale
  title: Segment[]
  snippet: Segment[]
  /** Where there is one clear door: its name and number. */
  phone?: { name: string; number: string }
}

/** Hits of one kind. */
export interface SearchGroupView {
  type: DocumentType
  hits: SearchHitView[]
}

/** Ages by which one can narrow a search. */
export type AgeGroup = 'preschool' | 'school' | 'youth' | 'adult'

/** What a search is narrowed to. */
export interface SearchChoice {
  age?: AgeGroup | undefined
  provider?: ProviderKind | undefined
  type?: DocumentType | undefined
}

/** One way to narrow a search, as the view of filters makes it. */
export interface SearchFilterView {
  filter: 'age' | 'provider' | 'type'
  options: {
    value: string
    count: number
    chosen: boolean
    /** What the search is narrowed to when it is followed. */
    choice: SearchChoice
  }[]
}

export interface SearchView {
  /** The question as understood. */
  query: string
  didYouMean: string | null
  /** Whether the hits are those of `didYouMean`. */
  corrected: boolean
  /** The same question, answered as it is written. */
  exactHref: string
  /** The search for `didYouMean`. */
  proposedHref: string | null
  /** Something that cannot wait: the acute numbers stand first. */
  urgent: boolean
  total: number
  /** How many things were found before they were narrowed. */
  found: number
  hits: SearchHitView[]
  /** The hits by kind, needs first. */
  groups: SearchGroupView[]
  filters: (Omit<SearchFilterView, 'options'> & {
    options: (SearchFilterView['options'][number] & { href: string })[]
  })[]
  /** The words that the question was understood by. */
  words: string[]
  /** Where nothing was found: words that are near. */
  nearest: { text: string; href: string }[]
}
