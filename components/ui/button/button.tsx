import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import styles from './button.module.css'

export type ButtonLinkProps = {
  href: string
  /** primary: the one thing to do here (default); secondary: another way. */
  variant?: 'primary' | 'secondary'
  /** As wide as its container. */
  wide?: boolean
  children: ReactNode
}

/** A link that looks like a button: it leads somewhere (WCAG 2.5.5 target 48 px; focus 2.4.7, 2.4.13). */
export function ButtonLink({ href, variant = 'primary', wide = false, children }: ButtonLinkProps) {
  return (
    <a className={classNames(styles.button, styles[variant], wide && styles.wide)} href={href}>
      <span>{children}</span>
    </a>
  )
}

export type SubmitButtonProps = {
  variant?: 'primary' | 'secondary'
  children: ReactNode
}

/** Sends the form that it stands in. */
export function SubmitButton({ variant = 'primary', children }: SubmitButtonProps) {
  return (
    <button className={classNames(styles.button, styles[variant])} type="submit">
      <span>{children}</span>
    </button>
  )
}
