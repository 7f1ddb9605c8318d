import type { ReactNode } from 'react'
import styles from './notice-bar.module.css'

export type NoticeBarProps = { children: ReactNode }

/**
 * One sentence above everything, for what holds on every page (this municipality is made up).
 * Stands inside the header, so that it belongs to a landmark (WCAG 1.3.1); give it to `SiteHeader`.
 */
export function NoticeBar({ children }: NoticeBarProps) {
  return <p className={styles.bar}>{children}</p>
}
