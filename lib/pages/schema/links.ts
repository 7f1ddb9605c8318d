import type { TextIn } from './text'

export interface NeedLink {
  slug: string
  href: string
  title: TextIn
  summary: TextIn
}

/** Something that happens in life, as a link. */
export interface LifeEventLink {
  slug: string
  href: string
  title: TextIn
  summary: TextIn
}

/** How something goes, as a link. */
export interface ProcessLink {
  slug: string
  href: string
  title: TextIn
  summary: TextIn
}

/** A paper as a link, in Swedish. */
export interface PaperLink {
  slug: string
  href: string
  title: string
}
