import type { ServiceCardView } from './contact'
import type { EmergencyNumberView } from './emergency'
import type { TermView } from './glossary'
import type { LifeAreaView } from './life-area'
import type { NeedLink } from './links'
import type { BlockView, TextIn } from './text'

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
