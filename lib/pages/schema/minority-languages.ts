import type { MarkdownTree } from '../../markdown/schema'
import type { MinorityLanguage } from '../../minority-language/schema'
import type { ServiceCardView } from './contact'
import type { TermView } from './glossary'
import type { NeedLink } from './links'
import type { OwnWords } from './text'

export interface MinorityLanguageView
  extends Pick<MinorityLanguage, 'slug' | 'name' | 'sources' | 'reviewedOn' | 'reviewNext'> {
  /** What those who speak it call it; several where it is several languages. */
  ownNames: OwnWords[]
  ownTexts: OwnWords[]
  /** Is the municipality in the language's area? null where the language has none. */
  inArea: boolean | null
  /** What holds here for being inside or outside the area. */
  here: MarkdownTree | null
  everywhere: MarkdownTree
  /** Elsewhere on the web. `variety`: which of the languages it is in, where there are several. */
  films: (OwnWords & { href: string; variety?: string })[]
  needs: NeedLink[]
}

export interface MinorityLanguagesView {
  languages: MinorityLanguageView[]
  contacts: Record<string, ServiceCardView>
  terms: Record<string, TermView>
}
