import type { ReactNode } from 'react'
import styles from './heading-block.module.css'

export type HeadingBlockProps = {
  title: string
  /** The page in short, one or two sentences. */
  lead?: ReactNode
  /** What kind of page it is, above the heading: "Livshändelse". */
  kind?: string
  /** The language of title and lead, where it is not the page's. */
  lang?: string
  dir?: 'ltr' | 'rtl'
  id?: string
}

/** The page's one `h1` and what the page says in short (WCAG 2.4.6). Long compounds are hyphenated. */
export function HeadingBlock({ title, lead, kind, lang, dir, id }: HeadingBlockProps) {
  return (
    <div className={styles.block} lang={lang} dir={dir}>
      {kind !== undefined && <p className={styles.kind}>{kind}</p>}
      <h1 className={styles.title} id={id}>
        {title}
      </h1>
      {lead && <div className={styles.lead}>{lead}</div>}
    </div>
  )
}
