import type { ReactNode } from 'react'
import styles from './index-list.module.css'

export type IndexListProps = {
  entries: readonly {
    key: string
    href: string
    label: string
    /** What it is, or what it is called where one gets: "se Korttidsvistelse". */
    note: ReactNode
    lang?: string
    dir?: 'ltr' | 'rtl'
  }[]
}

/** Names in alphabetical order, each a link of 44 px with a few quiet words beside it (WCAG 2.5.5). */
export function IndexList({ entries }: IndexListProps) {
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.key} className={styles.entry}>
          <a className={styles.link} href={entry.href} lang={entry.lang} dir={entry.dir}>
            {entry.label}
          </a>
          <span className={styles.note}>{entry.note}</span>
        </li>
      ))}
    </ul>
  )
}
