/** A colour as red, green and blue, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number]

const HEX = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i

/** Reads `#abc` or `#aabbcc` (with or without `#`); null for anything else. */
export function parseHex(text: string): Rgb | null {
  const short = HEX.exec(text.trim())?.[1]
  if (short === undefined) return null
  const long = short.length === 3 ? short.replace(/./g, '$&$&') : short
  const value = Number.parseInt(long, 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** Writes `#aabbcc`. */
export function toHex(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3, 1.4.6, 1.4.11). */
export function contrast(one: Rgb, other: Rgb): number {
  const a = luminance(one)
  const b = luminance(other)
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** The colour's hue at another lightness, and at most so saturated; both 0–1 as in HSL. */
export function withLightness(colour: Rgb, lightness: number, mostSaturation: number): Rgb {
  const parts = colour.map((part) => part / 255)
  const [high, low] = [Math.max(...parts), Math.min(...parts)]
  const span = high - low
  if (span === 0) return [lightness * 255, lightness * 255, lightness * 255]
  const saturation = Math.min(span / (1 - Math.abs(high + low - 1)), mostSaturation)
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation
  // Where each part lies between the lowest and the highest is what makes the hue.
  const part = (value: number) => (lightness + chroma * ((value / 255 - low) / span - 0.5)) * 255
  return [part(colour[0]), part(colour[1]), part(colour[2])]
}

/** Mixes `share` (0–1) of `into` into `colour`. */
export function mix(colour: Rgb, into: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => colour[index] + (into[index] - colour[index]) * share
  return [part(0), part(1), part(2)]
}
