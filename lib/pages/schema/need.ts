import type { FactKind, SectionKind, Source } from '../../need/schema'
import type { Organization } from '../../organization/schema'
import type { ServiceCardView } from './contact'
import type { TermView } from './glossary'
import type { LifeAreaView } from './life-area'
import type { NeedLink, PaperLink, ProcessLink } from './links'
import type { BlockView, TextIn } from './text'

export interface SectionView {
  kind: SectionKind
  blocks: BlockView[]
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
