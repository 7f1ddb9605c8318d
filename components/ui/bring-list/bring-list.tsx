import type { ReactNode } from 'react'
import styles from './bring-list.module.css'

export type BringListProps = {
  items: readonly {
    text: ReactNode
    /** Who gives it: "läkare". */
    issuer?: ReactNode
  }[]
  /** Before the issuer: "Skrivs av". */
  issuerLabel: string
}

/** What to bring: squares to tick with a pen on the printed sheet. On the screen they are decoration (WCAG 1.1.1). */
export function BringList({ items, issuerLabel }: BringListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers
    <ul className={styles.list} role="list">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes in the browser
        <li key={index} className={styles.item}>
          {item.text}
          {item.issuer && (
            <>
              {' '}
              <span className={styles.issuer}>
                {issuerLabel} {item.issuer}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
