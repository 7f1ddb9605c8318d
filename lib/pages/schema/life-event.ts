import type { MarkdownTree } from '../../markdown/schema'
import type { ServiceCardView } from './contact'
import type { TermView } from './glossary'
import type { LifeEventLink, NeedLink } from './links'

export interface LifeEventView extends LifeEventLink {
  phases: { title: string; tree: MarkdownTree; needs: NeedLink[] }[]
  contacts: Record<string, ServiceCardView>
  terms: Record<string, TermView>
  others: LifeEventLink[]
  reviewedOn: string
  reviewNext: string
}
