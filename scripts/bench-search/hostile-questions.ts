/** Repeatable chance (mulberry32), so that a question that once went wrong is asked again. */
function chance(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const HOSTILE = [
  '9 §',
  '16 kap.',
  'LSS',
  'vad är ',
  'habelitering',
  'bostads ',
  '-',
  '§',
  '\u00ad',
  '(a+)+$',
  '.*',
  "'; DROP TABLE needs; --",
  '<script>alert(1)</script>',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u202e',
  '%00',
  '__proto__',
  '😀',
  'مترجم',
  'كرسي متحرك',
  'ትርጉም',
  '\u0301',
  'ﷺ',
  'a'.repeat(300),
  'hem '.repeat(60),
  '9 § '.repeat(60),
]

/**
 * Questions that nobody would ask, and some that somebody might: pieces of programs, any characters, other scripts,
 * words with a letter gone. The same each time.
 * @param ordinary words to take apart
 */
export function* hostileQuestions(count: number, ordinary: readonly string[]): Generator<string> {
  const below = chance(20_261_122)
  const oneOf = (list: readonly string[]) => list[below(list.length)] ?? ''
  for (let made = 0; made < count; made++) {
    const pieces = Array.from({ length: 1 + below(9) }, () => {
      switch (below(4)) {
        case 0:
          return oneOf(HOSTILE)
        case 1:
          return String.fromCharCode(...Array.from({ length: below(8) }, () => below(0x10000)))
        case 2:
          // A word with a letter gone: what the spelling works hardest on.
          return oneOf(ordinary).replace(/.(?=.{2}$)/u, '')
        default:
          return oneOf(ordinary)
      }
    })
    yield pieces.join(below(3) === 0 ? '' : ' ')
  }
}
