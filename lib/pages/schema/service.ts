import type { MarkdownTree } from '../../markdown/schema'
import type { CostKind } from '../../service/schema'
import type { HoursView, PhoneView, ServiceCardView } from './contact'
import type { TermView } from './glossary'
import type { NeedLink } from './links'

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
