import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import styles from './prose.module.css'

export type ProseProps = {
  children: ReactNode
  /** The text's language, where it is not the page's (WCAG 3.1.2). */
  lang?: string
  dir?: 'ltr' | 'rtl'
  className?: string
}

/** Running text from Markdown: lines of 60–70 characters, even spaces (WCAG 1.4.8, 1.4.12). */
export function Prose({ children, lang, dir, className }: ProseProps) {
  return (
    <div className={classNames(styles.prose, className)} lang={lang} dir={dir}>
      {children}
    </div>
  )
}
