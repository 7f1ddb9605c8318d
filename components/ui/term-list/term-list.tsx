import type { ReactNode } from 'react'
import styles from './term-list.module.css'

export type Term = {
  /** Unique on the page; links can lead to the word by it. */
  id: string
  word: ReactNode
  /** The word's own page. */
  href?: string
  /** One meaning, or one per sector that uses the word in its own way. */
  meanings: readonly { context?: string; text: ReactNode }[]
}

export type TermListProps = { terms: readonly Term[] }

/** Words and what they mean, as a description list (WCAG 1.3.1, 3.1.3). */
export function TermList({ terms }: TermListProps) {
  return (
    <dl className={styles.terms}>
      {terms.map((term) => (
        <div key={term.id} className={styles.term} id={term.id}>
          <dt className={styles.word}>
            {term.href === undefined ? (
              <dfn>{term.word}</dfn>
            ) : (
              <a href={term.href}>
                <dfn>{term.word}</dfn>
              </a>
            )}
          </dt>
          {term.meanings.map((meaning, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: meanings have no name of their own
            <dd key={index} className={styles.meaning}>
              {meaning.context !== undefined && <strong className={styles.context}>{meaning.context}</strong>}
              <div>{meaning.text}</div>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
