import styles from './filter-links.module.css'

export type FilterLinksProps = {
  /** Names the whole: "Begränsa träffarna". */
  label: string
  /** Said after a choice that is made, for who cannot see its look: "vald, följ länken för att ta bort". */
  chosenLabel: string
  filters: readonly {
    name: string
    options: readonly { text: string; count: number; chosen: boolean; href: string }[]
  }[]
}

/**
 * Ways to narrow a list, as plain links: each leads to the list as it will be, a made choice to the list without it.
 * Folded until it is asked for, or used. Targets are 44 px (WCAG 2.5.5); a choice is told by a mark and in words, not
 * by colour alone (1.4.1).
 */
export function FilterLinks({ label, chosenLabel, filters }: FilterLinksProps) {
  const used = filters.some(({ options }) => options.some(({ chosen }) => chosen))
  return (
    <details className={styles.filters} open={used} data-print="hide">
      <summary className={styles.summary}>{label}</summary>
      <nav className={styles.all} aria-label={label}>
        {filters.map(({ name, options }, at) => (
          <div key={name} className={styles.filter}>
            <p className={styles.name} id={`filter-${at}`}>
              {name}
            </p>
            <ul className={styles.options} aria-labelledby={`filter-${at}`}>
              {options.map(({ text, count, chosen, href }) => (
                <li key={href}>
                  <a className={styles.option} href={href} aria-current={chosen ? 'true' : undefined}>
                    {chosen && <span aria-hidden="true">✓ </span>}
                    {text} <span className={styles.count}>({count})</span>
                    {chosen && <span className="visually-hidden"> {chosenLabel}</span>}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </details>
  )
}
