import styles from './pill-list.module.css'

export type PillListProps = {
  items: readonly { href: string; label: string; lang?: string }[]
}

/** Short links in a row that wraps: life events, related needs. Targets are 44 px (WCAG 2.5.5). */
export function PillList({ items }: PillListProps) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.href}>
          <a className={styles.pill} href={item.href} lang={item.lang}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  )
}
