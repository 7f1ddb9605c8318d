import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import { formatPhone } from './phone'
import styles from './phone-link.module.css'

export type PhoneLinkProps = {
  /** As stored: `08-465 004 10`, `112`, `+46 8 465 004 10`. */
  number: string
  /** Words before the number, inside the link: "Ring guiden". */
  label?: string
  /** text: in running text (default); large: in cards; huge: acute numbers. */
  size?: 'text' | 'large' | 'huge'
  icon?: boolean
  /** Opens a text message instead of a call. */
  sms?: boolean
  className?: string
}

/** Characters; what is longer has to be smaller to fit a phone. */
const LONG = 7

/**
 * A number that one can call. Written in groups as Swedes write it, so that it is read aloud in groups and the
 * link's name is what one sees (WCAG 2.5.3); never broken over lines, left to right in every language (1.3.2).
 * Without a number that can be dialled it is plain text.
 */
export function PhoneLink({
  number,
  label,
  size = 'text',
  icon = false,
  sms = false,
  className,
}: PhoneLinkProps) {
  const { href: tel, display } = formatPhone(number)
  const href = sms && tel ? tel.replace(/^tel:/, 'sms:') : tel
  const inside = (
    <>
      {icon && <Icon name="phone" />}
      {label !== undefined && <span className={styles.label}>{label} </span>}
      <bdi className={styles.number} dir="ltr">
        {display}
      </bdi>
    </>
  )
  const long = size === 'huge' && display.length > LONG
  const names = classNames(
    styles.phone,
    styles[size],
    long && styles.long,
    icon && styles.withIcon,
    className,
  )
  if (href === null) return <span className={names}>{inside}</span>
  return (
    <a className={names} href={href}>
      {inside}
    </a>
  )
}
