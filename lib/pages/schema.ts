import type { AccessibilityStatement } from '../accessibility/schema'
import type { Actor, ActorSector, GreyZone } from '../actor/schema'
import type { EasyRead } from '../easy-read/schema'
import type { EMERGENCY_GROUPS } from '../emergency/schema'
import type { Fund } from '../fund/schema'
import type { GlossarySector } from '../glossary/schema'
import type { Locale } from '../kernel/values'
import type { LifeArea } from '../life-area/schema'
import type { MarkdownTree } from '../markdown/schema'
import type { MinorityLanguage } from '../minority-language/schema'
import type { Addresses } from '../municipality/addresses'
import type { Municipality } from '../municipality/schema'
import type { FactKind, SectionKind, Source } from '../need/schema'
import type { Organization, ProviderKind } from '../organization/schema'
import type { Paper } from '../paper/schema'
import type { Process, ProcessStep } from '../process/schema'
import type { HoursException } from '../schedule/schema'
import type { HoursRow } from '../schedule/week'
import type { DocumentType, Segment } from '../search/schema'
import type { AccessWay, CostKind, Phone } from '../service/schema'

/**
 * Views: all that a page kind shows, made from the snapshot and nothing else. Components take them as props and
 * add only interface texts. A text carries the locale that it is written in when it may differ from the page's.
 */

/** A text and the language it is in, so that Swedish on an Arabic page is marked as Swedish (WCAG 3.1.2). */
export interface TextIn {
  text: string
  lang: Locale
}

/** How much of a page's text is in a language: all of it, some of it, or none, so that it stands there in Swedish. */
export type TextExtent = 'full' | 'part' | 'swedish'

/** A language that a page can be read in, and how much of it. */
export interface PageLanguage {
  locale: Locale
  extent: TextExtent
}

/** One municipality in one language: what each page's frame needs. */
export interface SiteView {
  locale: Locale
  /** Beginning of whole addresses, `https://…`, as the visitor reaches them; unknown where nobody visits. */
  origin?: string
  municipality: { slug: string; name: string; fictional: boolean; timeZone: string }
  /** Not yet open: the pages are being prepared, and say so. */
  opening: boolean
  regionName: string
  addresses: Addresses
  /** null when the municipality has no guide yet. */
  guide: GuideView | null
  /** Some of what is said here in this language has been read by no professional translator. */
  unreviewed: boolean
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
  /** What kind of organization runs it; null where that is not known. */
  organizationKind: Organization['kind'] | null
  summary: string
  /** Another municipality that runs it for those who live here too. */
  runBy: string | null
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
  /** The Swedish text has changed since it was translated. */
  older: boolean
  /** Who answers for it. */
  providers: readonly Organization['kind'][]
  lifeArea: LifeAreaView
  inOtherWords: TextIn[]
  facts: (SectionView & { kind: FactKind })[]
  sections: Partial<Record<SectionKind, SectionView>>
  firstDoor: ServiceCardView | null
  otherDoors: ServiceCardView[]
  /** Contacts that the texts refer to, by service slug. */
  contacts: Record<string, ServiceCardView>
  /** Words that the texts use, by slug. */
  terms: Record<string, TermView>
  /** Papers that one may need for it. */
  papers: PaperLink[]
  /** How it goes, step by step. */
  processes: ProcessLink[]
  /** The same in easy Swedish. */
  easyReadHref: string | null
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
  /** For who is young, too. */
  forYoung: boolean
}

export interface EmergencyGroupView {
  group: (typeof EMERGENCY_GROUPS)[number]
  numbers: EmergencyNumberView[]
}

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

/** Something that happens in life, as a link. */
export interface LifeEventLink {
  slug: string
  href: string
  title: TextIn
  summary: TextIn
}

export interface LifeEventView extends LifeEventLink {
  phases: { title: string; tree: MarkdownTree; needs: NeedLink[] }[]
  contacts: Record<string, ServiceCardView>
  terms: Record<string, TermView>
  others: LifeEventLink[]
  reviewedOn: string
  reviewNext: string
}

/** How something goes, as a link. */
export interface ProcessLink {
  slug: string
  href: string
  title: TextIn
  summary: TextIn
}

export interface ProcessStepView extends ProcessStep {
  /** Counted from 1. */
  number: number
  /** Where it stands in the list. */
  anchor: string
}

export interface ProcessView extends ProcessLink, Pick<Process, 'sources' | 'reviewedOn' | 'reviewNext'> {
  steps: ProcessStepView[]
  needs: NeedLink[]
  others: ProcessLink[]
}

/** A need in easy Swedish (lättläst); all its own texts are Swedish. */
export interface EasyReadView extends Pick<EasyRead, 'summary' | 'steps' | 'turnHere'> {
  /** The whole page. */
  need: NeedLink
  title: string
  /** Where to turn here, the first first. */
  doors: ServiceCardView[]
  /** The region or the municipality has steps or ways of its own, which the easy text does not know. */
  differsHere: boolean
}

export interface EasyReadAreaView {
  area: LifeAreaView
  /** `first`: the line that it begins with. */
  needs: { slug: string; href: string; title: string; first: string }[]
}

/** A name under which something is looked up. `leadsTo`: what it is called on its page, when that is another name. */
export interface IndexEntry {
  label: string
  lang: Locale
  href: string
  kind: DocumentType
  leadsTo?: TextIn
}

export interface IndexLetter {
  letter: string
  entries: IndexEntry[]
}

export interface ProfessionView {
  slug: string
  title: string
  does: string
  meetAt: readonly string[]
  ask: readonly string[]
  licensed: boolean
  needs: NeedLink[]
}

export interface PaperView extends Omit<Paper, 'needs' | 'forms'> {
  needs: NeedLink[]
}

/** A paper as a link, in Swedish. */
export interface PaperLink {
  slug: string
  href: string
  title: string
}

export interface ActorView extends Omit<Actor, 'sector' | 'position' | 'needs'> {
  needs: NeedLink[]
}

export interface GreyZoneView extends Omit<GreyZone, 'position' | 'says' | 'needs'> {
  /** What one hears, and from whom. */
  says: { name: string; href: string; text: string }[]
  needs: NeedLink[]
}

export interface ActorsView {
  /** In the order of the map. */
  sectors: { sector: ActorSector; actors: ActorView[] }[]
  greyZones: GreyZoneView[]
}

/** Words in a language that the interface need not have: `lang` is a BCP 47 tag. */
export interface OwnWords {
  text: string
  lang: string
  dir: 'ltr' | 'rtl'
}

export interface MinorityLanguageView
  extends Pick<MinorityLanguage, 'slug' | 'name' | 'sources' | 'reviewedOn' | 'reviewNext'> {
  /** What those who speak it call it; several where it is several languages. */
  ownNames: OwnWords[]
  ownTexts: OwnWords[]
  /** Is the municipality in the language's area? null where the language has none. */
  inArea: boolean | null
  /** What holds here for being inside or outside the area. */
  here: MarkdownTree | null
  everywhere: MarkdownTree
  /** Elsewhere on the web. `variety`: which of the languages it is in, where there are several. */
  films: (OwnWords & { href: string; variety?: string })[]
  needs: NeedLink[]
}

export interface MinorityLanguagesView {
  languages: MinorityLanguageView[]
  contacts: Record<string, ServiceCardView>
  terms: Record<string, TermView>
}

export type Level = BlockView['from']

export interface FundView extends Omit<Fund, 'needs' | 'service' | 'reviewNext'> {
  /** The service that has the contact. */
  contact: ServiceCardView | null
  needs: NeedLink[]
}

export interface FundGroupView {
  from: Level
  funds: FundView[]
}

export const ORGANIZATION_GROUPS = ['near', 'national', 'public', 'state'] as const

export interface OrganizationView {
  slug: string
  name: string
  description?: string
  website?: string
  needs: NeedLink[]
  /** What it runs for those who live here. */
  services: ServiceCardView[]
}

export interface OrganizationGroupView {
  group: (typeof ORGANIZATION_GROUPS)[number]
  organizations: OrganizationView[]
}

/** What a child or young person may wonder about, with the answer in a few sentences. */
export interface YoungQuestionView {
  need: NeedLink
  /** Slug of the life area that it stands under. */
  lifeArea: string
  question: TextIn
  blocks: BlockView[]
}

export interface YoungView {
  numbers: EmergencyNumberView[]
  services: (ServiceCardView & { youngSummary: string })[]
  areas: { area: LifeAreaView; questions: YoungQuestionView[] }[]
  /** Is a translation that a question or an answer is taken from older than its Swedish text? */
  older: boolean
  contacts: Record<string, ServiceCardView>
  terms: Record<string, TermView>
}

/** A need as who refers a family to it wants to see it: one line, and the criteria one step away. */
export interface ReferralRow {
  need: NeedLink
  /** The part of the need's page that says who may refer, criteria, how, consent. */
  criteriaHref: string | null
  accessWays: readonly AccessWay[]
  /** Who may refer; null where the texts do not say. */
  who: TextIn | null
  door: ServiceCardView | null
}

export interface ProfessionalsView {
  areas: { area: LifeAreaView; rows: ReferralRow[] }[]
  /** Services that say who may refer to them. */
  services: (ServiceCardView & { referralHref: string })[]
}

export interface AccessibilityView {
  /** null while the municipality has not written its own. */
  statement: AccessibilityStatement | null
  /** Of all that is shown: the municipality's contents and the software. */
  compliance: AccessibilityStatement['compliance']
  supervisor: NonNullable<AccessibilityStatement['supervisor']> | null
  /** The municipality's own shortcomings and the software's. */
  issues: AccessibilityStatement['issues']
  controller: string
}

/** Who answers for personal data, and the officer's e-mail. */
export type DataProtectionView = Municipality['dataProtection']

export interface SheetNeedView {
  need: NeedLink
  door: ServiceCardView | null
  steps: BlockView[]
  bring: BlockView[]
}

/** A sheet of one's own: what was chosen, as it is today. */
export interface SheetView {
  needs: SheetNeedView[]
  services: ServiceCardView[]
  /** The Swedish text of something on it has changed since it was translated. */
  older: boolean
  line: string | null
  /** Chosen names that there is nothing behind, here and today. */
  unknown: readonly string[]
  /** How many choices there was no room for. */
  left: number
  /** The address of this very sheet, in the page's language. */
  href: string
  contacts: Record<string, ServiceCardView>
  terms: Record<string, TermView>
}

/** All that can be put on a sheet. */
export interface SheetOptionsView {
  /** So many things fit. */
  most: number
  /** Characters of one's own line. */
  lineLength: number
  areas: { area: LifeAreaView; needs: (NeedLink & { chosen: boolean })[] }[]
  services: { slug: string; name: string; organization: string; chosen: boolean }[]
}

/** A page that one wants to tell the guide something about. */
export interface PageAbout {
  title: TextIn
  href: string
}
