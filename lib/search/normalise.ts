/** Longest question that is read, in code points. What comes after it is not looked at. */
export const MAX_QUERY_LENGTH = 200

/** Characters that are inside words without being seen: soft hyphen, zero-width marks, tatweel. */
const INVISIBLE = /[\u00AD\u061C\u0640\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu
const APOSTROPHES = /['’ʼ`´]/gu
const ARABIC_VOWEL_SIGNS = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/gu
const HAS_ARABIC = /\p{Script=Arabic}/u

/** Letters that Arabic, Persian and Kurdish writers use for one another. */
const ARABIC_LETTERS = new Map([
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ێ', 'ي'],
  ['ئ', 'ي'],
  ['ؤ', 'و'],
  ['ۆ', 'و'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ە', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ء', ''],
  ['ڵ', 'ل'],
  ['ڕ', 'ر'],
])

/** Ethiopic letters that sound alike in Tigrinya, row by row: who writes one and who writes the other mean the same. */
const ETHIOPIC_ROWS: readonly (readonly [from: number, to: number])[] = [
  [0x1220, 0x1230],
  [0x1340, 0x1338],
  [0x1280, 0x1200],
]
const ETHIOPIC_ROW_LENGTH = 8
const HAS_ETHIOPIC = /\p{Script=Ethiopic}/u

function foldEthiopic(letter: string): string {
  const point = letter.codePointAt(0) ?? 0
  const row = ETHIOPIC_ROWS.find(([from]) => point >= from && point < from + ETHIOPIC_ROW_LENGTH)
  return row ? String.fromCodePoint(point - row[0] + row[1]) : letter
}

/** Letters that are not a base letter with a mark, so that decomposing leaves them as they are. */
const UNMARKED = new Map([
  ['ø', 'o'],
  ['æ', 'a'],
  ['œ', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
])

/**
 * The question as it is understood and shown again: well-formed, without control and bidi characters, white
 * space collapsed, cut to {@link MAX_QUERY_LENGTH} code points. Never throws, whatever the string holds.
 */
export function cleanQuery(text: string): string {
  const wellFormed = text
    .slice(0, MAX_QUERY_LENGTH * 8)
    .replace(/\p{Cs}/gu, '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, (c) => (c === '\u200C' || c === '\u200D' ? c : ''))
    .trim()
  const points = Array.from(wellFormed)
  return points.length <= MAX_QUERY_LENGTH ? wellFormed : points.slice(0, MAX_QUERY_LENGTH).join('').trim()
}

/** One written word in the form in which words are compared: compatibility forms undone, case folded. */
export function normaliseWord(written: string): string {
  const word = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, '')
    .replaceAll('ß', 'ss')
  if (HAS_ETHIOPIC.test(word)) return Array.from(word, foldEthiopic).join('')
  if (!HAS_ARABIC.test(word)) return word
  const bare = word.replace(ARABIC_VOWEL_SIGNS, '')
  return Array.from(bare, (letter) => ARABIC_LETTERS.get(letter) ?? letter).join('')
}

/** The word as typed on a keyboard without å, ä, ö and accents: `fold('färdtjänst') === 'fardtjanst'`. */
export function fold(word: string): string {
  if (/^[a-z0-9§]*$/.test(word)) return word
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  return Array.from(bare, (letter) => UNMARKED.get(letter) ?? letter).join('')
}
