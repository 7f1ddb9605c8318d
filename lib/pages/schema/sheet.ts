import type { ServiceCardView } from './contact'
import type { TermView } from './glossary'
import type { LifeAreaView } from './life-area'
import type { NeedLink } from './links'
import type { BlockView } from './text'

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
