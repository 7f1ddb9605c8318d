import { classNames } from '../class-names'
import styles from './logo.module.css'

export type LogoProps = { className?: string }

/**
 * The mark: an arched door that stands ajar on its threshold. Decoration beside the name,
 * hidden from assistive technology (WCAG 1.1.1).
 */
export function Logo({ className }: LogoProps) {
  return (
    <svg
      className={classNames(styles.logo, className)}
      viewBox="0 0 40 44"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.light} d="M8 40V18a12 12 0 0 1 24 0v22Z" />
      <path className={styles.leaf} d="M8 40V18C8 11 12.5 6.6 18 6.1c3 .9 4.5 3 4.5 6.4v25L8 40Z" />
      <path className={styles.frame} d="M6 40V18a14 14 0 0 1 28 0v22" />
      <path className={styles.frame} d="M2 41.5h36" />
      <circle className={styles.knob} cx="18.7" cy="25" r="1.5" />
    </svg>
  )
}
