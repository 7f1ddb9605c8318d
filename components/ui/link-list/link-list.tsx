import { classNames } from '../class-names'
import { Icon, type IconName } from '../icon/icon'
import styles from './link-list.module.css'

export type LinkListProps = {
  items: readonly {
    href: string
    label: string
    /** A few words under the link. */
    hint?: string
    icon?: IconName
    lang?: string
    dir?: 'ltr' | 'rtl'
  }[]
  /** ruled: a line under each (default); plain: actions beside a text. */
  look?: 'ruled' | 'plain'
  /** In as many columns as there is room for. */
  columns?: boolean
  /** Leave out of the printed sheet. */
  screenOnly?: boolean
}

/** Links below each other. Targets are 44 px (WCAG 2.5.5). */
export function LinkList({ items, look = 'ruled', columns = false, screenOnly = false }: LinkListProps) {
  return (
    <ul
      className={classNames(styles.list, styles[look], columns && styles.columns)}
      data-print={screenOnly ? 'hide' : undefined}
    >
      {items.map((item) => (
        <li key={item.href} className={styles.item} lang={item.lang} dir={item.dir}>
          <a className={styles.link} href={item.href}>
            {item.icon && <Icon name={item.icon} size="m" />}
            <span className={styles.label}>{item.label}</span>
          </a>
          {item.hint !== undefined && <p className={styles.hint}>{item.hint}</p>}
        </li>
      ))}
    </ul>
  )
}
