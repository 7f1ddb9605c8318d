import styles from './easy-text.module.css'

export type EasyTextProps = {
  /** One thought each. */
  lines: readonly string[]
}

/** Easy-to-read text: one thought to a line, large letters, short lines, and air between (WCAG 1.4.8). */
export function EasyText({ lines }: EasyTextProps) {
  return (
    <div className={styles.text}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the text
        <p key={index} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  )
}
