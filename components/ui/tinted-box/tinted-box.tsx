import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import styles from './tinted-box.module.css'

export type TintedBoxProps = {
  tint?: 'sun' | 'clay' | 'dusk' | 'accent' | 'card'
  /** Makes it a region with that heading's name (WCAG 1.3.1). */
  labelledBy?: string
  className?: string
  children: ReactNode
}

/** A quiet coloured ground for what belongs together. The colour means nothing (WCAG 1.4.1). */
export function TintedBox({ tint = 'sun', labelledBy, className, children }: TintedBoxProps) {
  const Box = labelledBy === undefined ? 'div' : 'section'
  return (
    <Box className={classNames(styles.box, styles[tint], className)} aria-labelledby={labelledBy}>
      {children}
    </Box>
  )
}
