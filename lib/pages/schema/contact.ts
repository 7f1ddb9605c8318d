import type { Organization } from '../../organization/schema'
import type { HoursException } from '../../schedule/schema'
import type { HoursRow } from '../../schedule/week'
import type { Phone } from '../../service/schema'

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
