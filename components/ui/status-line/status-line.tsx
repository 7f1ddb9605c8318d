import type { ReactNode } from 'react'
import styles from './status-line.module.css'

export type StatusLineProps = {
  state: 'open' | 'closed'
  /** Says the state in words: "Öppet nu, till 16.00." */
  children: ReactNode
}

/** Open or closed, in words; the dot is filled or hollow besides its colour (WCAG 1.4.1). */
export function StatusLine({ state, children }: StatusLineProps) {
  return (
    <p className={styles.status}>
      <span className={styles[state]} aria-hidden="true" />
      <span>{children}</span>
    </p>
  )
}
