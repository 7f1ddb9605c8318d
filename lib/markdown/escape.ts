/** What surrounds a text where it is written. */
export interface TextPlace {
  /** Is it the first thing in a paragraph, where `1.`, `-` or `#` would begin something else? */
  blockStart: boolean
  /** Is it the last thing in a heading, where `#` would be taken for the heading's end? */
  headingEnd: boolean
  /** Within the brackets of a link, or of a directive (also of one farther out). */
  label: 'none' | 'link' | 'directive'
  /** The source that follows directly; empty at the end of a block or label. */
  next: string
  /** Must the first or last character be written as a reference, so that the mark beside it is seen? */
  encodeFirst: boolean
  encodeLast: boolean
}

const REFERENCE = /^&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/
const WORD = /^[\p{L}\p{N}]$/u

/** Writes text so that it is read as the same text, with as few escapes as that takes. */
export function escapeText(value: string, place: TextPlace): string {
  const signs = [...value]
  const escapedStart = place.blockStart ? startEscape(value) : -1
  const trailingHashes = place.headingEnd ? value.length - (/#+$/.exec(value)?.[0].length ?? 0) : value.length
  const lastColon = followedColon(value, place.next)
  const encoded = (index: number) =>
    (place.encodeFirst && index === 0) || (place.encodeLast && index === signs.length - 1)
  let result = ''
  let offset = 0
  /** Could a directive's attributes begin here? */
  let named = false
  signs.forEach((sign, index) => {
    const before = encoded(index - 1) ? ';' : (signs[index - 1] ?? '')
    const after = encoded(index + 1) ? '&' : (signs[index + 1] ?? '')
    if (encoded(index)) result += reference(sign)
    else if ((sign === '[' || sign === ']' || sign === '\\') && place.label === 'directive')
      result += reference(sign)
    else if (
      offset === escapedStart ||
      offset === lastColon ||
      offset >= trailingHashes ||
      isSpecial(sign, before, after, place, named) ||
      (sign === '&' && REFERENCE.test(value.slice(offset, offset + 40)))
    ) {
      result += `\\${sign}`
    } else result += sign
    if (sign === ':') named = true
    else if (/\s/.test(sign)) named = false
    offset += sign.length
  })
  return result
}

/** A character reference, which the reader takes for punctuation beside a mark. */
function reference(sign: string): string {
  return `&#x${(sign.codePointAt(0) ?? 0xfffd).toString(16).toUpperCase()};`
}

function isSpecial(sign: string, before: string, after: string, place: TextPlace, named: boolean): boolean {
  switch (sign) {
    case '\\':
    case '`':
    case '[':
      return true
    case ']':
      return place.label !== 'none'
    case '{':
      return named
    case '*':
      return before !== ' ' || after !== ' '
    case '_':
      return !WORD.test(before) || !WORD.test(after)
    case '<':
      return /^[A-Za-z/!?]/.test(after)
    case '!':
      return after === '' && place.next.startsWith('[')
    default:
      return false
  }
}

/** The offset of the sign that would make the beginning of a paragraph into something else, or -1. */
function startEscape(value: string): number {
  const number = /^(\d{1,9})[.)](?:\s|$)/.exec(value)?.[1]
  if (number) return number.length
  return /^(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|-[-\s]*$|~~~|::)/.test(value) ? 0 : -1
}

/** The offset of a colon that would take what follows the text for its own (`:ord` before a link), or -1. */
function followedColon(value: string, next: string): number {
  const colon = value.lastIndexOf(':')
  if (colon === -1) return -1
  const name = value.slice(colon + 1)
  if (name === '') return next.startsWith(':') ? colon : -1
  return /^[[_]/.test(next) && !/\s/.test(name) ? colon : -1
}
