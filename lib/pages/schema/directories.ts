import type { Fund } from '../../fund/schema'
import type { Locale } from '../../kernel/values'
import type { Paper } from '../../paper/schema'
import type { DocumentType } from '../../search/schema'
import type { ServiceCardView } from './contact'
import type { NeedLink } from './links'
import type { Level, TextIn } from './text'

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
