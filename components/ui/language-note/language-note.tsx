import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import styles from './language-note.module.css'

export type LanguageNoteProps = {
  /** In the page's language: the text below is in Swedish; a machine has translated this. */
  children: ReactNode
}

/** Says that a text is in another language than the page, before it comes (WCAG 3.1.2). */
export function LanguageNote({ children }: LanguageNoteProps) {
  return (
    <div className={styles.note} role="note">
      <Icon name="languages" size="m" />
      <div className={styles.text}>{children}</div>
    </div>
  )
}
