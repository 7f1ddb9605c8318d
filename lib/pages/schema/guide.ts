import type { HoursView, LocationView, PhoneView } from './contact'
import type { TextIn } from './text'

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

/** A page that one wants to tell the guide something about. */
export interface PageAbout {
  title: TextIn
  href: string
}
