import encodeQR from 'qr'
import { classNames } from '../class-names'
import styles from './qr-code.module.css'

export type QrCodeProps = {
  /** What the code says: an address. */
  text: string
  /** What it is, for who does not see it: "QR-kod till sidan". The address itself stands beside it. */
  label: string
}

/** Light modules around the code, as ISO/IEC 18004 asks for. */
const QUIET = 4
/** Above so many characters the modules are too small for the correction that paper deserves. */
const LONG = 260

/** Bytes that a code holds at most (version 40, correction low). */
const MOST = 2953
/** Modules along a side above which a code must be drawn larger to be read from paper. */
const DENSE = 61

/**
 * An address that a phone can read from paper or screen, as one path; always dark on light. Nothing when it is longer
 * than a code can hold: the address stands beside it.
 */
export function QrCode({ text, label }: QrCodeProps) {
  if (new TextEncoder().encode(text).length > MOST) return null
  const data = encodeQR(text, 'raw', { ecc: text.length > LONG ? 'low' : 'medium', border: QUIET })
  const side = data.length
  const dark = data.flatMap((row, y) =>
    runs(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`),
  )
  return (
    <svg
      className={classNames(styles.code, side > DENSE && styles.dense)}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
    >
      <rect className={styles.ground} width={side} height={side} />
      <path className={styles.dark} d={dark.join('')} />
    </svg>
  )
}

/** Neighbouring dark modules of a row, drawn as one. */
function runs(row: readonly boolean[]): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = []
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1)
    if (!dark) continue
    if (last && last.from + last.length === x) last.length += 1
    else found.push({ from: x, length: 1 })
  }
  return found
}
