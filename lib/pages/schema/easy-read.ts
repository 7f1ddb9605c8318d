import type { EasyRead } from '../../easy-read/schema'
import type { ServiceCardView } from './contact'
import type { LifeAreaView } from './life-area'
import type { NeedLink } from './links'

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
