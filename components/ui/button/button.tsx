import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon, type IconName } from '../icon/icon'
import styles from './button.module.css'

export type ButtonLook = {
  /** primary: the one thing to do here (default); secondary: another way; quiet: neither. */
  variant?: 'primary' | 'secondary' | 'quiet'
  icon?: IconName
  /** As wide as its container. */
  wide?: boolean
  children: ReactNode
}

export type ButtonLinkProps = ButtonLook & {
  href: string
  lang?: string
  /** For links out of the service: `external`. */
  rel?: string
}

export type ButtonProps = ButtonLook & {
  type?: 'submit' | 'button'
  name?: string
  value?: string
}

function look({ variant = 'primary', wide = false }: Omit<ButtonLook, 'children'>): string {
  return classNames(styles.button, styles[variant], wide && styles.wide)
}

/** A link that looks like a button: it leads somewhere (WCAG 2.5.5 target 48 px; focus 2.4.7, 2.4.13). */
export function ButtonLink({ href, lang, rel, icon, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={look(rest)} href={href} lang={lang} hrefLang={lang} rel={rel}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}

/** A button that does something: sends the form that it stands in (default), or works for a script. */
export function Button({ type = 'submit', name, value, icon, children, ...rest }: ButtonProps) {
  return (
    <button className={look(rest)} type={type} name={name} value={value}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}
