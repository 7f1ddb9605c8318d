import type { ReactNode } from 'react'
import styles from './hit-list.module.css'

/** A stretch of text; `marked` is what the search matched. */
export type Segment = { text: string; marked?: boolean }

export type Hit = {
  href: string
  /** What kind of thing it is, in words: "Stöd", "Verksamhet", "Ord". */
  kind: string
  title: string | readonly Segment[]
  snippet?: string | readonly Segment[]
  /** The language of title and snippet, where it is not the page's. */
  lang?: string
  dir?: 'ltr' | 'rtl'
  /** More to know before one goes there: a number, who gives it. */
  children?: ReactNode
}

/** Text with what was matched in `<mark>`. */
export function Marked({ text }: { text: string | readonly Segment[] }) {
  if (typeof text === 'string') return text
  return text.map((segment, index) =>
    segment.marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a text have no name of their own
      <mark key={index}>{segment.text}</mark>
    ) : (
      segment.text
    ),
  )
}

export type HitListProps = { hits: readonly Hit[]; headingLevel?: 2 | 3 | 4 }

/**
 * What a search found, best first: an ordered list (WCAG 1.3.1) whose titles are headings and links.
 * The kind stands before the title, in the heading's link group but not in its name (2.4.4).
 */
export function HitList({ hits, headingLevel = 2 }: HitListProps) {
  const Heading = `h${headingLevel}` as const
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers
    <ol className={styles.hits} role="list">
      {hits.map((hit) => (
        <li key={hit.href} className={styles.hit}>
          <p className={styles.kind}>{hit.kind}</p>
          <Heading className={styles.title} lang={hit.lang} dir={hit.dir}>
            <a className={styles.link} href={hit.href}>
              <Marked text={hit.title} />
            </a>
          </Heading>
          {hit.snippet !== undefined && (
            <p className={styles.snippet} lang={hit.lang} dir={hit.dir}>
              <Marked text={hit.snippet} />
            </p>
          )}
          {hit.children}
        </li>
      ))}
    </ol>
  )
}
