import type { ReactNode } from 'react'
import type { HeadingLevel } from '../heading'
import styles from './arch-card.module.css'

export type ArchCardProps = {
  heading: string
  headingLevel?: HeadingLevel
  /** Names the region; unique on the page. */
  id: string
  children: ReactNode
}

/**
 * The right door: a card with arch and threshold, for where to turn. Holds `ContactCard`s and buttons.
 * A region named by its heading, so that one can jump to it (WCAG 1.3.1, 2.4.1).
 */
export function ArchCard({ heading, headingLevel = 2, id, children }: ArchCardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <section className={styles.card} aria-labelledby={id}>
      <Heading className={styles.heading} id={id}>
        {heading}
      </Heading>
      <div className={styles.content}>{children}</div>
    </section>
  )
}
