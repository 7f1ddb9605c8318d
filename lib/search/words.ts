/** Where the words of a text are. A regular expression that knows Unicode does the same, at many times the cost. */

const DOTTED = /\p{L}{1,2}(?:\.\p{L}{1,2})+(?![\p{L}\p{N}])/uy
const SURROGATE = /[\uD800-\uDFFF]/
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]|['’ʼ](?=\p{L}))*/gu

/** What a character may be in a word: letters and digits begin one, marks and invisible joints only go on. */
const BEGINS = 1
const GOES_ON = 2
const LETTER = 4
const APOSTROPHE = 8

let table: Uint8Array | undefined

function classes(): Uint8Array {
  if (table) return table
  const made = new Uint8Array(0x10000)
  for (let code = 0; code < made.length; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const character = String.fromCharCode(code)
    if (/\p{L}/u.test(character)) made[code] = BEGINS | GOES_ON | LETTER
    else if (/\p{N}/u.test(character)) made[code] = BEGINS | GOES_ON
    else if (/[\p{M}\u00AD\u200B-\u200D\u2060]/u.test(character)) made[code] = GOES_ON
    else if (/['’ʼ]/.test(character)) made[code] = APOSTROPHE
  }
  table = made
  return made
}

/**
 * Calls back for each word of a text: letters and digits, apostrophes inside, and short forms with dots ("t.ex.").
 * @param visit gets the UTF-16 offsets of the word
 */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  if (SURROGATE.test(text)) {
    for (const match of text.matchAll(WORD)) visit(match.index, match.index + match[0].length)
    return
  }
  const kinds = classes()
  const { length } = text
  let at = 0
  while (at < length) {
    if (((kinds[text.charCodeAt(at)] ?? 0) & BEGINS) === 0) {
      at += 1
      continue
    }
    const start = at
    at += 1
    for (; at < length; at++) {
      const kind = kinds[text.charCodeAt(at)] ?? 0
      if (kind & GOES_ON) continue
      if (kind & APOSTROPHE && (kinds[text.charCodeAt(at + 1)] ?? 0) & LETTER) continue
      break
    }
    if (at - start <= 2 && text[at] === '.') {
      DOTTED.lastIndex = start
      if (DOTTED.test(text)) at = DOTTED.lastIndex
    }
    visit(start, at)
  }
}
