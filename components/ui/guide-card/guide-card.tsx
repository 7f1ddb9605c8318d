import type { ReactNode } from 'react'
import { ButtonLink } from '../button/button'
import type { HeadingLevel } from '../heading'
import { Icon } from '../icon/icon'
import { PhoneLink } from '../phone-link/phone-link'
import { StatusLine, type StatusLineProps } from '../status-line/status-line'
import styles from './guide-card.module.css'

export type GuideCardProps = {
  heading: string
  headingLevel?: HeadingLevel
  /** Names the region; unique on the page. */
  id: string
  /** Open now, or when next. Only on pages that know when it changes. */
  status?: { state: StatusLineProps['state']; text: ReactNode }
  /** What the guide does. */
  children?: ReactNode
  phone?: { number: string; label?: string }
  actions?: readonly { href: string; label: string }[]
}

/**
 * The guide as a person whom one can reach: portrait in an arch, open now or when, number, other ways.
 * A region named by its heading; the first action is the primary one (WCAG 1.3.1, 3.2.6).
 */
export function GuideCard({
  heading,
  headingLevel = 2,
  id,
  status,
  children,
  phone,
  actions = [],
}: GuideCardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.top}>
        <span className={styles.portrait} aria-hidden="true">
          <Icon name="user" size="l" />
        </span>
        <div>
          <Heading className={styles.heading} id={id}>
            {heading}
          </Heading>
          {status && <StatusLine state={status.state}>{status.text}</StatusLine>}
        </div>
      </div>
      {children}
      {phone && (
        <p className={styles.phone}>
          <PhoneLink number={phone.number} label={phone.label} size="large" />
        </p>
      )}
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map(({ href, label }, index) => (
            <ButtonLink key={href} href={href} variant={index === 0 ? 'primary' : 'secondary'}>
              {label}
            </ButtonLink>
          ))}
        </div>
      )}
    </section>
  )
}
