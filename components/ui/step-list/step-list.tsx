import type { ReactNode } from 'react'
import type { HeadingLevel } from '../heading'
import { Icon } from '../icon/icon'
import styles from './step-list.module.css'

export type Step = {
  title: ReactNode
  /** How long it takes: "samma dag". */
  time?: string
  children?: ReactNode
}

export type StepListProps = {
  steps: readonly Step[]
  /** Says what the time is, for who does not see the clock: "Tid". */
  timeLabel: string
  /** With headings the steps can be jumped between; without (default) the titles are bold text. */
  headingLevel?: HeadingLevel
}

/**
 * What happens, in order: an ordered list (WCAG 1.3.1) with a line from door to door. The numbers are the
 * list's own; `role="list"` keeps them spoken in browsers that drop the role with the marker.
 */
export function StepList({ steps, timeLabel, headingLevel }: StepListProps) {
  const Title = headingLevel === undefined ? 'p' : (`h${headingLevel}` as const)
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers
    <ol className={styles.steps} role="list">
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the order
        <li key={index} className={styles.step}>
          <Title className={styles.title}>{step.title}</Title>
          {step.children}
          {step.time !== undefined && (
            <p className={styles.time}>
              <Icon name="clock" />
              <span className="visually-hidden">{timeLabel}: </span>
              {step.time}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
