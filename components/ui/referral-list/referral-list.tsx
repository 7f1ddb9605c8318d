import type { ReactNode } from 'react'
import styles from './referral-list.module.css'

export type ReferralListProps = {
  /** What the columns are called. */
  labels: { what: string; way: string; door: string }
  /** The table's name. */
  caption: string
  rows: readonly { key: string; what: ReactNode; way: ReactNode; door: ReactNode }[]
}

/**
 * What, how one gets in, and where: a table for who refers (WCAG 1.3.1). Where it is narrow each row is a block with
 * the columns' names before their values.
 */
export function ReferralList({ labels, caption, rows }: ReferralListProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">{labels.what}</th>
          <th scope="col">{labels.way}</th>
          <th scope="col">{labels.door}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={styles.row}>
            <th className={styles.what} scope="row">
              {row.what}
            </th>
            <td>
              <span className={styles.label} aria-hidden="true">
                {labels.way}
              </span>
              {row.way}
            </td>
            <td>
              <span className={styles.label} aria-hidden="true">
                {labels.door}
              </span>
              {row.door}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
