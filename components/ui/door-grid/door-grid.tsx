import { classNames } from '../class-names'
import { Icon, type IconName } from '../icon/icon'
import styles from './door-grid.module.css'

export type Tint = 'accent' | 'sun' | 'clay' | 'dusk'

export type DoorCardProps = {
  href: string
  title: string
  /** A few words about what is behind the door. */
  hint?: string
  icon: IconName
  tint?: Tint
  headingLevel?: 2 | 3
  lang?: string
}

/**
 * A door to a life area: arch, threshold, name. The whole card is one link, named by its title alone
 * (WCAG 2.4.4, 2.5.5); pictures and colours are decoration (1.4.1). The door opens a little under the pointer,
 * and stands still for who wants less motion (2.3.3).
 */
export function DoorCard({
  href,
  title,
  hint,
  icon,
  tint = 'accent',
  headingLevel = 3,
  lang,
}: DoorCardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={classNames(styles.door, styles[tint])} lang={lang}>
      <div className={styles.arch} aria-hidden="true">
        <div className={styles.leaf}>
          <Icon name={icon} size="l" />
        </div>
      </div>
      <Heading className={styles.title}>
        <a className={styles.link} href={href}>
          {title}
        </a>
      </Heading>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  )
}

export type DoorGridProps = {
  doors: readonly DoorCardProps[]
  headingLevel?: 2 | 3
}

/** The doors beside each other: six on a desktop, two on a phone, one where the text is very large (WCAG 1.4.10). */
export function DoorGrid({ doors, headingLevel = 3 }: DoorGridProps) {
  return (
    <ul className={styles.grid}>
      {doors.map((door) => (
        <li key={door.href}>
          <DoorCard headingLevel={headingLevel} {...door} />
        </li>
      ))}
    </ul>
  )
}
