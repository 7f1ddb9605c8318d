import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import styles from './glossary-word.module.css'

export type GlossaryWordProps = {
  /** Unique on the page, also where the word stands twice. */
  id: string
  /** As it stands in the sentence. */
  children: ReactNode
  /** The word that is explained, as in the glossary. */
  word: ReactNode
  /** Text and inline elements only: it stands inside a paragraph. */
  explanation: ReactNode
  closeLabel: ReactNode
  /** To the glossary. */
  more?: { href: string; label: ReactNode }
}

/**
 * A word explained where it stands, without script: a button that opens a popover, which closes with Esc, a
 * press outside, or its own button (WCAG 1.4.13, 2.1.1, 3.1.3). Focus follows, since the explanation comes
 * right after the word. On phones a sheet at the bottom; on wide screens beside the word where the browser
 * can, else in the middle. Browsers without popovers show the explanation in brackets.
 */
export function GlossaryWord({ id, children, word, explanation, closeLabel, more }: GlossaryWordProps) {
  return (
    <span className={styles.holder}>
      <button className={styles.word} type="button" popoverTarget={id}>
        {children}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: stands in a paragraph, so phrasing contents only */}
      <span className={styles.sheet} id={id} popover="auto" role="group" aria-labelledby={`${id}-ord`}>
        <span className={styles.bracket}> (</span>
        <strong className={styles.name} id={`${id}-ord`}>
          {word}
        </strong>
        <span className={styles.bracket}>: </span>
        <span className={styles.explanation}>{explanation}</span>
        {more && (
          <a className={styles.more} href={more.href}>
            {more.label}
          </a>
        )}
        <button className={styles.close} type="button" popoverTarget={id} popoverTargetAction="hide">
          <Icon name="x" />
          {closeLabel}
        </button>
        <span className={styles.bracket}>) </span>
      </span>
    </span>
  )
}
