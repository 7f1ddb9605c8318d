import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import styles from './note.module.css'

export type NoteProps = {
  /** Says in words what the colour says (WCAG 1.4.1): "Bra att veta", "Viktigt". */
  label: string
  kind?: 'info' | 'important'
  children: ReactNode
}

/** Something to mark in a text. Not an alert: it is there when the page is read. */
export function Note({ label, kind = 'info', children }: NoteProps) {
  return (
    <div className={styles[kind]} role="note">
      <p className={styles.label}>
        <Icon name={kind === 'important' ? 'warning' : 'info'} size="m" />
        {label}
      </p>
      {children}
    </div>
  )
}
