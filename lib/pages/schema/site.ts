import type { Locale } from '../../kernel/values'
import type { Addresses } from '../../municipality/addresses'
import type { GuideView } from './guide'

/** How much of a page's text is in a language: all of it, some of it, or none, so that it stands there in Swedish. */
export type TextExtent = 'full' | 'part' | 'swedish'

/** A language that a page can be read in, and how much of it. */
export interface PageLanguage {
  locale: Locale
  extent: TextExtent
}

/** One municipality in one language: what each page's frame needs. */
export interface SiteView {
  locale: Locale
  /** Beginning of whole addresses, `https://…`, as the visitor reaches them; unknown where nobody visits. */
  origin?: string
  municipality: { slug: string; name: string; fictional: boolean; timeZone: string }
  /** Not yet open: the pages are being prepared, and say so. */
  opening: boolean
  regionName: string
  addresses: Addresses
  /** null when the municipality has no guide yet. */
  guide: GuideView | null
  /** Some of what is said here in this language has been read by no professional translator. */
  unreviewed: boolean
}
