import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import styles from './layout.module.css'

export type PageProps = {
  /** What the skip link leads to. */
  id: string
  children: ReactNode
}

/** The page's `<main>`; header and footer stand beside it. */
export function Main({ id, children }: PageProps) {
  return (
    <main className={styles.main} id={id} tabIndex={-1}>
      {children}
    </main>
  )
}

export type BandProps = {
  tone?: 'paper' | 'card'
  /** Makes it a region with that heading's name (WCAG 1.3.1). */
  labelledBy?: string
  children: ReactNode
}

/** A part of a page over its whole width, its contents in the page's column. */
export function Band({ tone = 'paper', labelledBy, children }: BandProps) {
  const Part = labelledBy === undefined ? 'div' : 'section'
  return (
    <Part className={classNames(styles.band, styles[tone])} aria-labelledby={labelledBy}>
      <div className={styles.inner}>{children}</div>
    </Part>
  )
}

/** Contents below each other with even spaces. */
export function Stack({ gap = 'm', children }: { gap?: 's' | 'm' | 'l'; children: ReactNode }) {
  return <div className={classNames(styles.stack, styles[gap])}>{children}</div>
}

/** Two things beside each other where there is room, the first somewhat wider. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>
}

export type SplitPageProps = {
  /** Way here, heading, the page in short. */
  head: ReactNode
  /** Where to turn: after the head on phones and in reading order, beside the text on wide screens. */
  aside?: ReactNode
  children: ReactNode
}

/**
 * A page with something beside its text. One order for eye, ear and keyboard: head, aside, text
 * (WCAG 1.3.2, 2.4.3); on wide screens the aside stands beside head and text and stays in view.
 */
export function SplitPage({ head, aside, children }: SplitPageProps) {
  return (
    <div className={classNames(styles.split, aside !== undefined && styles.withAside)}>
      <div className={styles.head}>{head}</div>
      {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      <div className={styles.text}>{children}</div>
    </div>
  )
}
