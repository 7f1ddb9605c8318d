import { Recent } from '../kernel/recent'
import { fold } from './normalise'

/** Letters that are taken for one another in Swedish, by sound or by keyboard, and what that costs. */
const CONFUSIONS: ReadonlyArray<readonly [pair: string, cost: number]> = [
  ['eä', 0.3],
  ['oå', 0.3],
  ['uo', 0.5],
  ['yi', 0.4],
  ['uy', 0.5],
  ['öu', 0.5],
  ['öe', 0.6],
  ['ei', 0.6],
  ['ea', 0.7],
  ['äa', 0.25],
  ['sz', 0.3],
  ['cs', 0.4],
  ['ck', 0.3],
  ['kq', 0.3],
  ['kg', 0.6],
  ['vw', 0.2],
  ['vf', 0.5],
  ['td', 0.6],
  ['bp', 0.6],
  ['gj', 0.5],
  ['ij', 0.5],
  ['mn', 0.7],
]
/** Two letters as one number. */
const keyOf = (pair: string) => (pair.codePointAt(0) ?? 0) * 0x11_0000 + (pair.codePointAt(1) ?? 0)

const costOf = new Map(
  CONFUSIONS.flatMap(([pair, cost]) => [
    [keyOf(pair), cost] as const,
    [keyOf(Array.from(pair).reverse().join('')), cost] as const,
  ]),
)

const SAME_LETTER_FOLDED = 0.25
const DOUBLED_LETTER = 0.3
const SILENT_LETTER = 0.7
const SWAPPED_LETTERS = 0.7
/** Words that sound alike are near, whatever their letters. */
const SAME_SOUND = 0.4

/** Pairs of letters that are remembered; Swedish has some thousand, strangers may type any. */
const MOST_PAIRS = 20_000

function substitution(a: string, b: string): number {
  if (a === b) return 0
  const pair = (a.codePointAt(0) ?? 0) * 0x11_0000 + (b.codePointAt(0) ?? 0)
  const known = costOf.get(pair)
  if (known !== undefined) return known
  const cost = fold(a) === fold(b) ? SAME_LETTER_FOLDED : 1
  if (costOf.size < MOST_PAIRS) costOf.set(pair, cost)
  return cost
}

/** A letter too many or too few: little when it doubles its neighbour, less than a whole error for a silent h. */
function gap(letter: string, neighbour: string | undefined): number {
  if (letter === neighbour) return DOUBLED_LETTER
  return letter === 'h' || letter === 'g' || letter === 'd' ? SILENT_LETTER : 1
}

/**
 * Damerau-Levenshtein distance (adjacent letters swapped count as one error) with Swedish confusions costing less.
 * Gives up, returning `limit + 1`, when the distance must be above `limit`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  const a = Array.from(from)
  const b = Array.from(to)
  if (Math.abs(a.length - b.length) * DOUBLED_LETTER > limit) return limit + 1
  let twoBack: number[] = []
  let before = [0]
  b.forEach((letter, j) => {
    before.push((before[j] ?? 0) + gap(letter, b[j - 1]))
  })
  for (let i = 0; i < a.length; i++) {
    const letter = a[i] ?? ''
    const row = [(before[0] ?? 0) + gap(letter, a[i - 1])]
    let lowest = row[0] ?? 0
    for (let j = 0; j < b.length; j++) {
      const other = b[j] ?? ''
      let cost = Math.min(
        (before[j] ?? 0) + substitution(letter, other),
        (before[j + 1] ?? 0) + gap(letter, a[i - 1]),
        (row[j] ?? 0) + gap(other, b[j - 1]),
      )
      if (i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other && letter !== other) {
        cost = Math.min(cost, (twoBack[j - 1] ?? 0) + SWAPPED_LETTERS)
      }
      row.push(cost)
      lowest = Math.min(lowest, cost)
    }
    if (lowest > limit + SWAPPED_LETTERS) return limit + 1
    twoBack = before
    before = row
  }
  return before[b.length] ?? limit + 1
}

const SOUNDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/stj|skj|sch|sj|sh|ch/g, 'S'],
  [/sk(?=[eiyäö])/g, 'S'],
  [/tj|kj/g, 'S'],
  [/^k(?=[eiyäö])/g, 'S'],
  [/^[dhlg]j/g, 'j'],
  [/^g(?=[eiyäö])/g, 'j'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiyäö])/g, 's'],
  [/[cq]/g, 'k'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/[äéè]/g, 'e'],
  [/å/g, 'o'],
  [/(.)\1+/gu, '$1'],
]

/** How a word sounds, roughly: one letter for the sj- and tj-sounds, doubled letters single. */
export function soundOf(word: string): string {
  return sounds.of(word, () =>
    SOUNDS.reduce((heardSoFar, [written, heard]) => heardSoFar.replace(written, heard), word),
  )
}

/** How words sound, of those compared lately: the words of the texts are compared again and again. */
const sounds = new Recent<string>(60_000)

/** How far a written word is from a known one, in letters and in sound, whichever is nearer. */
export function spellingDistance(from: string, to: string, limit: number): number {
  const written = editDistance(from, to, limit)
  if (written <= SAME_SOUND) return written
  if (limit <= SAME_SOUND) return written
  return Math.min(written, SAME_SOUND + editDistance(soundOf(from), soundOf(to), limit - SAME_SOUND))
}
