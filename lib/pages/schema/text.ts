import type { Locale } from '../../kernel/values'
import type { MarkdownTree } from '../../markdown/schema'

/**
 * The files of this folder: views, all that a page kind shows, made from the snapshot and nothing else. Components
 * take them as props and add only interface texts. A text carries the locale that it is written in when it may
 * differ from the page's.
 */

/** A text and the language it is in, so that Swedish on an Arabic page is marked as Swedish (WCAG 3.1.2). */
export interface TextIn {
  text: string
  lang: Locale
}

/** Words in a language that the interface need not have: `lang` is a BCP 47 tag. */
export interface OwnWords {
  text: string
  lang: string
  dir: 'ltr' | 'rtl'
}

/** Whose a text is. */
export type Level = 'nation' | 'region' | 'municipality'

/** A piece of a section: whose it is, and its text with the glossary's words marked. */
export interface BlockView {
  from: Level
  lang: Locale
  tree: MarkdownTree
}
