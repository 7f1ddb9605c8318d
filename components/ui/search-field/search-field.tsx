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
  /** Proposals while typing, where the page loads the script for them (`public-script/`). */
  proposals?: {
    /** What answers with proposals, as an address that ends before `&q=…`. */
    address: string
    /** Names the list of proposals. */
    label: string
    /** What a screen reader says of no proposal, of one, of two, and so on; the last of them also of more. */
    counts: readonly string[]
  }
}

/**
 * Search with one's own words: a form that works without script, in a `<search>` landmark named by its label.
 * The label is visible and stays (WCAG 3.3.2); field and button are 48 px or more (2.5.5).
 * Proposals lie over what follows: nothing moves when they come.
 */
export function SearchField({ action, label, buttonLabel, value, examples, proposals }: SearchFieldProps) {
  return (
    <search className={styles.search} aria-label={label}>
      <form className={styles.form} action={action} method="get">
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
            data-proposals={proposals?.address}
            data-proposals-label={proposals?.label}
            data-proposals-counts={proposals && JSON.stringify(proposals.counts)}
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
