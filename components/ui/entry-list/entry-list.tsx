import type { ReactNode } from 'react'
import type { HeadingLevel } from '../heading'
import styles from './entry-list.module.css'

export type EntryListProps = {
  entries: readonly {
    /** Unique on the page; links can lead to the entry by it. */
    id: string
    title: ReactNode
    children: ReactNode
    lang?: string
    dir?: 'ltr' | 'rtl'
  }[]
  headingLevel?: HeadingLevel
}

/** Entries of a directory below each other: professions, funds, organisations. Each can be linked to by its id. */
export function EntryList({ entries, headingLevel = 3 }: EntryListProps) {
  const Title = `h${headingLevel}` as const
  return (
    <div className={styles.entries}>
      {entries.map((entry) => (
        <article key={entry.id} id={entry.id} className={styles.entry} lang={entry.lang} dir={entry.dir}>
          <Title className={styles.title}>{entry.title}</Title>
          {entry.children}
        </article>
      ))}
    </div>
  )
}
