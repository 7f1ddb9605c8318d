import type { ReactNode } from 'react'
import type { HeadingLevel } from '../heading'
import styles from './empty-state.module.css'

export type EmptyStateProps = {
  heading: ReactNode
  headingLevel?: HeadingLevel
  /** What to do next: never a dead end (WCAG 3.3.3). */
  children: ReactNode
}

/** Nothing was found, or nothing is there yet: a closed door, and where the next one is. */
export function EmptyState({ heading, headingLevel = 2, children }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={styles.empty}>
      <svg className={styles.door} viewBox="0 0 40 44" aria-hidden="true" focusable="false">
        <path d="M6 41V18a14 14 0 0 1 28 0v23M2 41.5h36M27 26v1" />
      </svg>
      <div className={styles.content}>
        <Heading className={styles.heading}>{heading}</Heading>
        {children}
      </div>
    </div>
  )
}
