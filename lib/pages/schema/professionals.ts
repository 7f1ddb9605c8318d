import type { AccessWay } from '../../service/schema'
import type { ServiceCardView } from './contact'
import type { LifeAreaView } from './life-area'
import type { NeedLink } from './links'
import type { TextIn } from './text'

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
