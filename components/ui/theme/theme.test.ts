import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, parseHex, type Rgb, toHex } from './colour'
import { accentCss, accentFrom, DEFAULT_ACCENT } from './theme'

const tokens = readFileSync(new URL('../../../app/styles/tokens.css', import.meta.url), 'utf8')

/** The first value that `tokens.css` gives a custom property: the one for ordinary screens. */
function token(name: string): Rgb {
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{3,6})`, 'i').exec(tokens)?.[1]
  const colour = value === undefined ? null : parseHex(value)
  if (colour === null) throw new Error(`tokens.css gives no colour --${name}`)
  return colour
}

const GROUNDS = ['paper', 'card', 'accent-tint', 'sun-tint', 'clay-tint', 'dusk-tint', 'acute-tint']

describe('the colours of tokens.css', () => {
  const text: [string, string][] = [
    ...GROUNDS.flatMap((ground): [string, string][] => [
      ['ink', ground],
      ['accent-ink', ground],
    ]),
    ['ink-soft', 'paper'],
    ['ink-soft', 'card'],
    ['accent', 'paper'],
    ['accent', 'card'],
    ['acute', 'paper'],
    ['acute', 'card'],
    ['ink', 'sun'],
    ['on-dark', 'ink'],
    ['on-dark', 'accent'],
    ['on-dark', 'acute'],
    ['sun', 'ink'],
  ]
  it.each(text)('reads as text (7:1): %s on %s', (fore, ground) => {
    expect(contrast(token(fore), token(ground))).toBeGreaterThanOrEqual(7)
  })

  const controls: [string, string][] = [
    ...['paper', 'card'].flatMap((ground): [string, string][] => [
      ['line-strong', ground],
      ['sun-edge', ground],
      ['clay-edge', ground],
      ['dusk-edge', ground],
      ['open', ground],
      ['accent', ground],
    ]),
    ...GROUNDS.map((ground): [string, string] => ['accent', ground]),
    ['sun-edge', 'sun-tint'],
    ['line-strong', 'sun-tint'],
    ['open', 'sun-tint'],
    ['clay-edge', 'clay-tint'],
    ['dusk-edge', 'dusk-tint'],
    ['acute', 'acute-tint'],
  ]
  it.each(controls)('is seen as a control or a border (3:1): %s on %s', (fore, ground) => {
    expect(contrast(token(fore), token(ground))).toBeGreaterThanOrEqual(3)
  })

  it('has the same default accent as the theme', () => {
    const { accent, ink, tint } = accentFrom(DEFAULT_ACCENT)
    expect([accent, ink, tint]).toEqual([
      toHex(token('accent')),
      toHex(token('accent-ink')),
      toHex(token('accent-tint')),
    ])
  })
})

describe("a municipality's own colour", () => {
  it('keeps a colour that already passes', () => {
    expect(accentFrom('#1d3f8a').accent).toBe('#1d3f8a')
  })

  it('makes any colour pass', () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(hex, (wanted) => {
        const set = accentFrom(wanted)
        const [accent, ink, tint] = [set.accent, set.ink, set.tint].map((value) => parseHex(value))
        if (!accent || !ink || !tint) throw new Error(`not colours: ${JSON.stringify(set)}`)
        for (const ground of ['paper', 'card'].map(token)) {
          expect(contrast(accent, ground)).toBeGreaterThanOrEqual(7)
        }
        for (const ground of GROUNDS.filter((name) => name !== 'accent-tint').map(token)) {
          expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7)
          expect(contrast(accent, ground)).toBeGreaterThanOrEqual(3)
        }
        expect(contrast(ink, tint)).toBeGreaterThanOrEqual(7)
        expect(contrast(token('ink'), tint)).toBeGreaterThanOrEqual(7)
        expect(contrast(accent, tint)).toBeGreaterThanOrEqual(3)
      }),
    )
  })

  it('falls back on the default for what is no colour', () => {
    expect(accentFrom('rebeccapurple;}')).toEqual(accentFrom(DEFAULT_ACCENT))
  })

  it('is written as one rule', () => {
    expect(accentCss('#0a5450')).toMatch(
      /^:root\{--accent:#[0-9a-f]{6};--accent-ink:#[0-9a-f]{6};--accent-tint:#[0-9a-f]{6}\}$/,
    )
  })
})
