import type { ReactNode } from 'react'
import styles from './text-input.module.css'

export type TextInputProps = {
  id: string
  name: string
  label: string
  /** What to write, and what not; read with the field (WCAG 3.3.2). */
  help?: ReactNode
  value?: string
  maxLength: number
}

/** One line of text. The label is visible and stays; what was typed is kept (WCAG 3.3.7). */
export function TextInput({ id, name, label, help, value, maxLength }: TextInputProps) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {help !== undefined && (
        <p className={styles.help} id={`${id}-hjalp`}>
          {help}
        </p>
      )}
      <input
        className={styles.input}
        type="text"
        id={id}
        name={name}
        defaultValue={value}
        maxLength={maxLength}
        autoComplete="off"
        aria-describedby={help === undefined ? undefined : `${id}-hjalp`}
      />
    </div>
  )
}
