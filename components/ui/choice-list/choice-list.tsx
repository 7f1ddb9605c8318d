import type { ReactNode } from 'react'
import styles from './choice-list.module.css'

export type ChoiceListProps = {
  /** What one chooses; the group's name (WCAG 1.3.1). */
  legend: ReactNode
  /** The field's name in the form. */
  name: string
  choices: readonly {
    value: string
    label: ReactNode
    /** A few words that tell it from the others. */
    hint?: ReactNode
    chosen: boolean
    lang?: string
    dir?: 'ltr' | 'rtl'
  }[]
}

/** Things of which one may choose any number: check boxes whose whole row is the target (WCAG 2.5.5). */
export function ChoiceList({ legend, name, choices }: ChoiceListProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice} lang={choice.lang} dir={choice.dir}>
          <input
            className={styles.box}
            type="checkbox"
            name={name}
            value={choice.value}
            defaultChecked={choice.chosen}
          />
          <span>
            {choice.label}
            {choice.hint !== undefined && <span className={styles.hint}> {choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
