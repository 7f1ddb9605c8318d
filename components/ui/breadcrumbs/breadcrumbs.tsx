import { Icon } from '../icon/icon'
import styles from './breadcrumbs.module.css'

export type BreadcrumbsProps = {
  /** Name of the navigation: "Du är här". */
  label: string
  /** From the start page to the page above this one. */
  items: readonly { href: string; label: string }[]
}

/** The way here (WCAG 2.4.8). The page itself is named by its heading and is no link. */
export function Breadcrumbs({ label, items }: BreadcrumbsProps) {
  return (
    <nav className={styles.breadcrumbs} aria-label={label}>
      <ol className={styles.list}>
        {items.map((item, index) => (
          <li key={item.href} className={styles.item}>
            {index > 0 && <Icon name="chevron-forward" className={styles.chevron} />}
            <a className={styles.link} href={item.href}>
              {item.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
