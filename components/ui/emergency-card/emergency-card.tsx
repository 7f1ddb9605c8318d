import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import type { HeadingLevel } from '../heading'
import { PhoneLink } from '../phone-link/phone-link'
import styles from './emergency-card.module.css'

export type EmergencyCardProps = {
  /** When to call, or who answers where that says it: "Fara för liv", "Giftinformationscentralen". */
  heading: ReactNode
  headingLevel?: HeadingLevel
  number: string
  /** Who answers, where the heading does not say it: "SOS Alarm". */
  who?: string
  /** What they help with, in a sentence or two. */
  children?: ReactNode
  /** "Dygnet runt" */
  hours?: ReactNode
  /** first: the number that comes before all others. */
  weight?: 'first' | 'normal'
  /** Another way: chat, web. */
  link?: { href: string; label: string }
}

/**
 * A number for when it cannot wait: large and calm, when to call before whom one calls, so that it is found
 * while frightened. The number is a link of 48 px or more (WCAG 2.5.5); red is never alone (1.4.1).
 */
export function EmergencyCard({
  heading,
  headingLevel = 2,
  number,
  who,
  children,
  hours,
  weight = 'normal',
  link,
}: EmergencyCardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={classNames(styles.card, styles[weight])}>
      <Heading className={styles.heading}>{heading}</Heading>
      <p className={styles.number}>
        <PhoneLink number={number} size="huge" />
      </p>
      {(who !== undefined || hours !== undefined) && (
        <p className={styles.who}>
          {who !== undefined && <strong>{who}</strong>}
          {hours !== undefined && <span className={styles.hours}>{hours}</span>}
        </p>
      )}
      {children && <div className={styles.what}>{children}</div>}
      {link && (
        <p>
          <a className={styles.link} href={link.href}>
            {link.label}
          </a>
        </p>
      )}
    </div>
  )
}
