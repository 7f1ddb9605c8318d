import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import type { HeadingLevel } from '../heading'
import { Icon } from '../icon/icon'
import styles from './disclosure.module.css'

export type DisclosureProps = {
  heading: ReactNode
  headingLevel?: HeadingLevel
  /** So that links can lead to it; browsers open it then. */
  id?: string
  open?: boolean
  tint?: 'sun' | 'clay' | 'dusk' | 'accent'
  /** always: printed open (default); open: printed only when the reader has opened it. */
  print?: 'always' | 'open'
  lang?: string
  dir?: 'ltr' | 'rtl'
  children: ReactNode
}

/**
 * What not everybody needs at once, behind its heading: a `<details>` that works without script and says
 * whether it is open (WCAG 4.1.2). Printed open, unless said otherwise. What everybody needs stands outside.
 */
export function Disclosure({
  heading,
  headingLevel = 2,
  id,
  open = false,
  tint,
  print = 'always',
  lang,
  dir,
  children,
}: DisclosureProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <details
      className={classNames(styles.disclosure, tint && styles[tint])}
      open={open}
      data-print={print === 'open' ? 'open' : undefined}
    >
      <summary className={styles.summary} lang={lang} dir={dir}>
        <Icon name="chevron-forward" size="m" className={styles.chevron} />
        <Heading className={styles.heading}>{heading}</Heading>
      </summary>
      <div className={styles.content} id={id} lang={lang} dir={dir}>
        {children}
      </div>
    </details>
  )
}
