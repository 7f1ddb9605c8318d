import type { ReactNode } from 'react'
import styles from './print-foot.module.css'

export type PrintFootProps = {
  /** The page's address, to type in. */
  address: string
  /** Before the address: "Den här sidan finns på". */
  label: string
  /** The address as a QR code. */
  code?: ReactNode
  /** When it was printed or reviewed, whom to call. */
  children?: ReactNode
}

/** Ends the printed sheet with where the page is found. Not shown on screens, nor read there. */
export function PrintFoot({ address, label, code, children }: PrintFootProps) {
  return (
    <div className={styles.foot}>
      {code}
      <div>
        <p className={styles.line}>
          {label} <bdi dir="ltr">{address}</bdi>
        </p>
        {children}
      </div>
    </div>
  )
}
