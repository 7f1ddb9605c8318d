import styles from './unbroken.module.css'

/** Two figures with a dash between them: "9–11.30". */
const RANGE = /(\d[\d.:]*\s?–\s?\d[\d.:]*)/

export type UnbrokenProps = { text: string }

/** Text whose times and ranges are not broken over lines, so that "13–16" is read at once. */
export function Unbroken({ text }: UnbrokenProps) {
  return text.split(RANGE).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a text have no name of their own
      <span key={index} className={styles.range}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
