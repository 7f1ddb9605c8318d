import type { GlossarySector } from '../../glossary/schema'
import type { NeedLink } from './links'
import type { TextIn } from './text'

/** A glossary word with its meanings, for where it stands in a text and for the list of words. */
export interface TermView {
  slug: string
  term: string
  href: string
  meanings: { sector: GlossarySector; text: TextIn }[]
  needs: NeedLink[]
}
