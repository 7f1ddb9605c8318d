import type { EMERGENCY_GROUPS } from '../emergency/schema'
import type { GlossarySector } from '../glossary/schema'
import type { Locale } from '../kernel/values'
import type { LifeArea } from '../life-area/schema'
import type { MarkdownTree } from '../markdown/schema'
import type { Addresses } from '../municipality/addresses'
import type { FactKind, SectionKind, Source } from '../need/schema'
import type { HoursException } from '../schedule/schema'
import type { HoursRow } from '../schedule/week'
import type { Segment } from '../search/schema'
import type { CostKind, Phone } from '../service/schema'

/**
 * Views: all that a page kind shows, made from the snapshot and nothing else. Components take them as props and
 * add only interface texts. A text carries the locale that it is written in when it may differ from the page's.
 */

/** A text and the language it is in, so that Swedish on an Arabic page is marked as Swedish (WCAG 3.1.2). */
export interface TextIn {
  text: string
  lang: Locale
}

/** One municipality in one language: what each page's frame needs. */
export interface SiteView {
  locale: Locale
  municipality: { slug: string; name: string; fictional: boolean; timeZone: string }
  regionName: string
  addresses: Addresses
  /** null when the municipality has no guide yet. */
  guide: GuideView | null
  locales: readonly Locale[]
}

export interface HoursView {
  rows: HoursRow[]
  /** Coming days with other times, soonest first. */
  exceptions: HoursException[]
  /** Those of them that begin within a month: to be told also where there is little room. */
  soon: HoursException[]
}

export interface PhoneView {
  number: Phone['number']
  type: Phone['type']
  description?: string
  hours?: HoursView
}

export interface LocationView {
  name?: string
  address: string
  postalCode: string
  city: string
  accessibility?: string
  transportation?: string
}

export interface GuideView {
  phones: PhoneView[]
  email: string
  hours: HoursView
  location: LocationView
  /** Language codes. */
  languages: string[]
  about: TextIn
  visits: TextIn
  interpreterServices: TextIn
}

/** Open now, or when next; only on pages that know when they go stale. */
export type GuideStatus =
  | { state: 'open'; closesAt: number }
  | { state: 'closed'; opensAt: number | null; note?: string }

export interface ServiceCardView {
  slug: string
  href: string
  name: string
  organization: string
  summary: string
  phones: PhoneView[]
  email?: string
  applyUrl?: string
  locations: LocationView[]
}

export interface NeedLink {
  slug: string
  href: string
  title: TextIn
  summary: TextIn
}

export interface LifeAreaView {
  slug: string
  href: string
  icon: LifeArea['icon']
  tint: LifeArea['tint']
  title: TextIn
  hint: TextIn
}

/** A piece of a section: whose it is, and its text with the glossary's words marked. */
export interface BlockView {
  from: 'nation' | 'region' | 'municipality'
  lang: Locale
  tree: MarkdownTree
}

export interface SectionView {
  kind: SectionKind
  blocks: BlockView[]
}

/** A glossary word with its meanings, for where it stands in a text and for the list of words. */
export interface TermView {
  slug: string
  term: string
  href: string
  meanings: { sector: GlossarySector; text: TextIn }[]
  needs: NeedLink[]
}

export interface NeedView {
  slug: string
  title: TextIn
  summary: TextIn
  /** A translation that no professional translator has read. */
  unreviewed: boolean
  lifeArea: LifeAreaView
  inOtherWords: string[]
  facts: (SectionView & { kind: FactKind })[]
  sections: Partial<Record<SectionKind, SectionView>>
  firstDoor: ServiceCardView | null
  otherDoors: ServiceCardView[]
  /** Contacts that the texts refer to, by service slug. */
  contacts: Record<string, ServiceCardView>
  /** Words that the texts use, by slug. */
  terms: Record<string, TermView>
  /** Titles and addresses that inside links lead to. */
  related: NeedLink[]
  sources: Source[]
  reviewedOn: string
  reviewNext: string
  localReviewedOn: string | null
}

export interface ServiceView extends ServiceCardView {
  description: MarkdownTree
  applicationProcess: MarkdownTree
  referral: MarkdownTree | null
  eligibilityDescription?: string
  url?: string
  hours?: HoursView
  costOptions: { kind: CostKind; option: string }[]
  languages: string[]
  interpreterServices?: string
  contactPersons: { title: string; name?: string; email?: string; phones: PhoneView[] }[]
  needs: NeedLink[]
  contacts: Record<string, ServiceCardView>
  terms: Record<string, TermView>
  reviewedOn: string
}

export interface LifeAreaPageView extends LifeAreaView {
  needs: NeedLink[]
  others: LifeAreaView[]
}

export interface EmergencyNumberView {
  slug: string
  number: string
  name: TextIn
  description: TextIn
  hours: TextIn
  website?: string
  local: boolean
}

export interface EmergencyGroupView {
  group: (typeof EMERGENCY_GROUPS)[number]
  numbers: EmergencyNumberView[]
}

/** One hit of a search, ready to be shown. */
export interface SearchHitView {
  type: 'need' | 'service' | 'term'
  slug: string
  href: string
  lang: Locale
  title: Segment[]
  snippet: Segment[]
  /** The number of the door itself, for services. */
  phone?: string
}

export interface SearchView {
  /** The question as understood. */
  query: string
  didYouMean: string | null
  total: number
  hits: SearchHitView[]
}
