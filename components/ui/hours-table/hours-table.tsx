import type { ReactNode } from 'react'
import { Unbroken } from '../unbroken/unbroken'
import styles from './hours-table.module.css'

export type HoursTableProps = {
  caption: string
  /** Where a heading already says it. The caption stays for screen readers. */
  captionHidden?: boolean
  rows: readonly {
    /** "Måndag–torsdag" */
    days: string
    /** "9–12 och 13–16", "Stängt" */
    hours: string
    /** Why it differs, perhaps in another language than the page. */
    note?: ReactNode
  }[]
}

/** When one can call or come, as a table with row headings (WCAG 1.3.1). */
export function HoursTable({ caption, captionHidden = false, rows }: HoursTableProps) {
  return (
    <table className={styles.table}>
      <caption className={captionHidden ? 'visually-hidden' : styles.caption}>{caption}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.days}>
            <th className={styles.days} scope="row">
              {row.days}
            </th>
            <td className={styles.hours}>
              <Unbroken text={row.hours} />
              {row.note !== undefined && <span className={styles.note}>{row.note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
