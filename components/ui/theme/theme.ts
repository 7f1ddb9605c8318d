import { contrast, mix, parseHex, type Rgb, toHex, withLightness } from './colour'

/** The colours that a municipality's own colour gives, each as `#rrggbb`. */
export type AccentSet = {
  /** Buttons, thresholds, borders. White text on it, and itself as text on paper and card: 7:1. */
  accent: string
  /** Links and headings in colour. 7:1 on paper, card and every tint. */
  ink: string
  /** A quiet surface. Ink and accent ink on it: 7:1; accent on it: 3:1. */
  tint: string
}

/** The colour of a municipality that has not chosen one. */
export const DEFAULT_ACCENT = '#0a5450'

/** The lightest and darkest grounds that coloured text stands on; the same values as in `tokens.css`. */
const GROUNDS = { card: '#ffffff', paper: '#fbf7f0' } as const
const TINTS = ['#fdf1d3', '#f3e4e1', '#e6e9f4'] as const
const INK: Rgb = [29, 43, 42]
const BLACK: Rgb = [0, 0, 0]

const TEXT = 7
const TINT = { lightness: 0.915, saturation: 0.36 } as const
const STEP = 0.02

/** Written to hex and back, so that what is measured is what is emitted. */
function rounded(colour: Rgb): Rgb {
  return parseHex(toHex(colour)) ?? colour
}

/** The colour itself where it passes on every ground, else the nearest darker one that does. */
function darkened(colour: Rgb, grounds: readonly Rgb[], ratio: number): Rgb {
  for (let share = 0; share < 1; share += STEP) {
    const candidate = rounded(mix(colour, BLACK, share))
    if (grounds.every((ground) => contrast(candidate, ground) >= ratio)) return candidate
  }
  return BLACK
}

function colours(hexes: readonly string[]): Rgb[] {
  return hexes.map(parseHex).filter((colour) => colour !== null)
}

/**
 * From one colour to an accent that passes: a colour without contrast is adjusted here, never by the visitor
 * (WCAG 1.4.6 text 7:1, 1.4.11 controls 3:1). What is no colour gives the default accent, since a page is
 * shown whatever the settings say.
 */
export function accentFrom(hex: string): AccentSet {
  const wanted = parseHex(hex) ?? parseHex(DEFAULT_ACCENT) ?? INK
  const surfaces = colours(Object.values(GROUNDS))
  const accent = darkened(wanted, surfaces, TEXT)

  const tint = rounded(withLightness(wanted, TINT.lightness, TINT.saturation))
  const ink = darkened(mix(accent, BLACK, 0.25), [...surfaces, ...colours(TINTS), tint], TEXT)
  return { accent: toHex(accent), ink: toHex(ink), tint: toHex(tint) }
}

/** The custom properties of an accent as one CSS rule, for `:root` or for another selector of our own. */
export function accentCss(hex: string, selector = ':root'): string {
  const { accent, ink, tint } = accentFrom(hex)
  return `${selector}{--accent:${accent};--accent-ink:${ink};--accent-tint:${tint}}`
}
