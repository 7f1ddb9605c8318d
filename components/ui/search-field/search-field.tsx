import { Icon } from '../icon/icon'
import styles from './search-field.module.css'

export type SearchFieldProps = {
  /** Where the form leads, with GET. */
  action: string
  label: string
  buttonLabel: string
  /** What was searched, kept in the field (WCAG 3.3.7). */
  value?: string
  /** Links to searches, or to what they lead to. */
  examples?: { label: string; items: readonly { href: string; text: string }[] }
}

/**
 * Search with one's own words: a form that works without script, in a `<search>` landmark named by its label.
 * The label is visible and stays (WCAG 3.3.2); field and button are 48 px or more (2.5.5).
 */
export function SearchField({ action, label, buttonLabel, value, examples }: SearchFieldProps) {
  return (
    <search className={styles.search} aria-label={label}>
      <form action={action} method="get">
        <label className={styles.label} htmlFor="sok">
          {label}
        </label>
        <div className={styles.field}>
          <Icon name="search" size="m" className={styles.icon} />
          <input
            className={styles.input}
            type="search"
            id="sok"
            name="q"
            defaultValue={value}
            autoComplete="off"
            autoCapitalize="none"
            enterKeyHint="search"
            maxLength={200}
          />
          <button className={styles.button} type="submit">
            {buttonLabel}
          </button>
        </div>
      </form>
      {examples && examples.items.length > 0 && (
        <div className={styles.examples}>
          <p className={styles.examplesLabel} id="sok-exempel">
            {examples.label}
          </p>
          <ul className={styles.exampleList} aria-labelledby="sok-exempel">
            {examples.items.map((example) => (
              <li key={example.href}>
                <a className={styles.example} href={example.href}>
                  {example.text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </search>
  )
}
