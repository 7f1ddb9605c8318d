/** How a text in the picture is set: its size in the picture's units, and whether it is bold. */
export interface Face {
  size: number
  bold: boolean
}

/**
 * Widths of characters in thousandths of the size: the widest of Atkinson Hyperlegible Next, Noto Sans and Liberation
 * Sans, so that a text holds also where our own font has not been fetched.
 */
const WIDTHS: readonly (readonly [characters: string, regular: number, bold: number])[] = [
  ["ijlI.,;:!’'|", 300, 350],
  [' ', 285, 315],
  ['frt()/-', 415, 450],
  ['m', 930, 985],
  ['w', 790, 865],
  ['cskvxyzé?J', 570, 600],
  ['MW', 935, 975],
  ['ABCDGHKNOPQRSTUVXYZÅÄÖ&', 785, 820],
  ['0123456789', 650, 650],
]
const OTHER = { regular: 620, bold: 665 }

/** How much room a text takes at most, in the picture's units. */
export function textWidth(text: string, { size, bold }: Face): number {
  let sum = 0
  for (const character of text.normalize('NFC')) {
    const found = WIDTHS.find(([characters]) => characters.includes(character))
    if (character === SOFT_HYPHEN) continue
    sum += found ? found[bold ? 2 : 1] : bold ? OTHER.bold : OTHER.regular
  }
  return (sum * size) / 1000
}

const SOFT_HYPHEN = '\u00ad'

/**
 * Breaks a text into lines that are no wider than `width`. A word that is too long for a line of its own is broken
 * at a soft hyphen, after the ending of a compound's first part (förvaltnings-rätten), or before the last consonant
 * before a vowel, as Swedish does.
 */
export function breakLines(text: string, width: number, face: Face): string[] {
  const fits = (line: string) => textWidth(line, face) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (!fits(line)) {
      const at = breakingPoint(line, (part) => fits(`${part}-`))
      lines.push(shown(hyphenated(line.slice(0, at))))
      line = line.slice(at)
    }
  }
  if (line !== '') lines.push(line)
  return lines.map(shown)
}

/**
 * The same text in as many lines, as even as they get (`text-wrap: balance`): no word stands alone that need not, and
 * no word is broken that was whole.
 */
export function balanceLines(text: string, width: number, face: Face): string[] {
  let best = breakLines(text, width, face)
  const broken = best.filter((line) => line.endsWith('-')).length
  for (let narrower = width - face.size / 2; narrower > width / 2; narrower -= face.size / 2) {
    const lines = breakLines(text, narrower, face)
    if (lines.length > best.length || lines.filter((line) => line.endsWith('-')).length > broken) break
    best = lines
  }
  return best
}

const shown = (line: string) => line.replaceAll(SOFT_HYPHEN, '')

function hyphenated(part: string): string {
  return /[-–/]$/.test(part) ? part : `${part}-`
}

/** Letters that stay together on each side of a break. */
const LEAST = 3

/** Ends of first parts of compounds, with the s that binds: anpassnings-, myndighets-, kommun-. */
const COMPOUND_END = /(?:ings|hets|tions|skaps|doms|ments|riums|ens)$/
const BEFORE_SYLLABLE = /^[bcdfghjklmnpqrstvwxz][aeiouyåäöé]/i

/** Where a word is broken: the last good place that fits. */
function breakingPoint(word: string, fits: (part: string) => boolean): number {
  const places = Array.from({ length: word.length }, (_, at) => at).filter(
    (at) => at > 0 && fits(word.slice(0, at)),
  )
  const inside = places.filter((at) => at >= LEAST && word.length - at >= LEAST)
  const good =
    inside.findLast((at) => word[at - 1] === SOFT_HYPHEN || /[-–/]/.test(word[at - 1] ?? '')) ??
    inside.findLast((at) => COMPOUND_END.test(word.slice(0, at))) ??
    inside.findLast((at) => BEFORE_SYLLABLE.test(word.slice(at)) && /\p{Letter}$/u.test(word.slice(0, at)))
  return good ?? places.at(-1) ?? 1
}
