/**
 * The tree that every text of the portal is: a closed subset of mdast (https://github.com/syntax-tree/mdast)
 * with the dialect's own nodes (docs/architecture.md, "One Markdown dialect").
 *
 * **Normal form.** `parseMarkdown` gives it and `normalise` (normalise.ts) makes it of any tree. In it, a tree
 * and its canonical text (serialise.ts) are two writings of the same thing:
 * - Text is NFC; runs of whitespace are one space (no-break and thin spaces are kept); no control characters,
 *   unpaired surrogates or noncharacters. A line break within a paragraph is a space.
 * - No empty text, mark, link, paragraph, heading, list, item or note. Neighbouring texts are one; so are
 *   neighbouring strongs and emphases.
 * - Strong, emphasis, and the inline contents of a block neither begin nor end with whitespace.
 * - Strong does not stand within strong, nor emphasis within emphasis.
 * - Links and headings hold text and marks only: no link, contact or glossary word within.
 * - A list item begins with a paragraph and holds paragraphs and lists. Lists are at most three deep.
 *   Two neighbouring lists are not both ordered or both unordered. How close together the items stand
 *   ("tight") is a matter of looks, not of the tree.
 * - A step holds paragraphs, lists, things to bring and notes; a note holds paragraphs and lists.
 */
export interface MarkdownTree {
  type: 'root'
  children: Block[]
}

/** A place in a source text, counted from 1. Absent in trees that were not read from text. */
export interface Point {
  line: number
  column: number
}

interface Placed {
  /** Where it stood in the source; no part of what the tree means, and never serialised. */
  at?: Point
}

export interface Text {
  type: 'text'
  value: string
}

export interface Strong {
  type: 'strong'
  children: Inline[]
}

export interface Emphasis {
  type: 'emphasis'
  children: Inline[]
}

/** What a link inside the portal can lead to. */
export type InnerKind =
  | 'need'
  | 'service'
  | 'term'
  | 'area'
  | 'event'
  | 'profession'
  | 'fund'
  | 'process'
  | 'paper'
  | 'page'

export type LinkTarget = { kind: InnerKind; slug: string } | { kind: 'web'; url: string }

export interface Link extends Placed {
  type: 'link'
  target: LinkTarget
  children: Inline[]
}

/** A word with an explanation: `:ord[handläggare]{ord=handlaggare}`. */
export interface GlossaryWord extends Placed {
  type: 'glossaryWord'
  /** Slug of the glossary term. */
  term: string
  label: string
}

/** A live contact of a service: `:kontakt[LSS-mottagningen]{verksamhet=lss-mottagningen}`. */
export interface Contact extends Placed {
  type: 'contact'
  /** Slug of the service. */
  service: string
  label: string
}

export type Inline = Text | Strong | Emphasis | Link | GlossaryWord | Contact

export interface Paragraph extends Placed {
  type: 'paragraph'
  children: Inline[]
}

/** A heading within a section; always `###`, since the page itself owns levels 1 and 2. */
export interface Heading extends Placed {
  type: 'heading'
  children: Inline[]
}

export interface List extends Placed {
  type: 'list'
  ordered: boolean
  children: ListItem[]
}

export interface ListItem extends Placed {
  type: 'listItem'
  children: Block[]
}

/** Something to do: `:::steg[Ring LSS-mottagningen]{tid="samma dag"}`. */
export interface Step extends Placed {
  type: 'step'
  title: Inline[]
  /** How long it takes, in words. */
  time?: string
  children: Block[]
}

/** Something to bring: `::ta-med[Intyg om funktionsnedsättningen]{vem="läkare"}`. */
export interface Bring extends Placed {
  type: 'bring'
  children: Inline[]
  /** Who gives it, in words. */
  issuer?: string
}

export interface Note extends Placed {
  type: 'note'
  children: Block[]
}

export type Block = Paragraph | Heading | List | Step | Bring | Note

/** Slugs are ASCII, in lower case, joined by hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Is this an address that a text may link to: https, a host with a dot, nobody's password, no odd characters? */
export function isWebUrl(url: string): boolean {
  if (!/^https:\/\/[^\s<>[\]"\\^`{|}\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]+$/u.test(url)) return false
  if (!URL.canParse(url)) return false
  const { hostname, username, password } = new URL(url)
  return hostname.includes('.') && username === '' && password === ''
}
