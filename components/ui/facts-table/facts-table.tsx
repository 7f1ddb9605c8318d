import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import styles from './facts-table.module.css'

export type FactsTableProps = {
  /** What is known; what is not known is left out. */
  facts: readonly { term: string; value: ReactNode }[]
  /** bare: inside something that has a ground of its own. */
  surface?: 'card' | 'bare'
  lang?: string
  dir?: 'ltr' | 'rtl'
}

/** Short facts as a description list (WCAG 1.3.1): for whom, who gives it, what it costs. */
export function FactsTable({ facts, surface = 'card', lang, dir }: FactsTableProps) {
  if (facts.length === 0) return null
  return (
    <dl className={classNames(styles.facts, styles[surface])} lang={lang} dir={dir}>
      {facts.map((fact) => (
        <div key={fact.term} className={styles.fact}>
          <dt className={styles.term}>{fact.term}</dt>
          <dd className={styles.value}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
