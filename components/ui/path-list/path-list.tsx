import type { ReactNode } from 'react'
import type { HeadingLevel } from '../heading'
import styles from './path-list.module.css'

export type PathListProps = {
  parts: readonly { id: string; title: ReactNode; children: ReactNode }[]
  headingLevel?: HeadingLevel
}

/**
 * A path in time: its parts in order, each under a heading that one can jump between (WCAG 1.3.1, 2.4.6). The line
 * from door to door is decoration.
 */
export function PathList({ parts, headingLevel = 2 }: PathListProps) {
  const Title = `h${headingLevel}` as const
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers
    <ol className={styles.path} role="list">
      {parts.map((part) => (
        <li key={part.id} className={styles.part}>
          <Title className={styles.title} id={part.id}>
            {part.title}
          </Title>
          {part.children}
        </li>
      ))}
    </ol>
  )
}
