/** A telephone number, ready to be shown, dialled and read aloud. */
export type PhoneText = {
  /** `tel:+46…`, or `tel:112` for short numbers; null for what cannot be dialled. */
  href: string | null
  /** As Swedes write it: `08-465 004 10`, `113 13`. Never broken over lines (the link sees to that). */
  display: string
  /** `['08', '465', '004', '10']` */
  groups: string[]
}

const DIALLABLE = /^\+?[\d\s()/–-]+$/

/** Area codes of three digits, with numbers for mobiles and services; the rest have four (Stockholm has two). */
const THREE_DIGIT_CODES = /^0(?:1[01368]|19|20|21|23|26|3[1356]|4[0246]|54|6[03]|7[02369]|90)/

/** How many digits the area code has, by the Swedish numbering plan. */
function areaCodeLength(national: string): number {
  if (national.startsWith('08')) return 2
  return THREE_DIGIT_CODES.test(national) ? 3 : 4
}

/** Sizes of the groups after the area code, by how many digits there are. */
const SUBSCRIBER_GROUPS: Readonly<Record<number, readonly number[]>> = {
  4: [2, 2],
  5: [3, 2],
  6: [2, 2, 2],
  7: [3, 2, 2],
  8: [3, 3, 2],
}

function split(digits: string, sizes: readonly number[] | undefined): string[] {
  if (sizes === undefined) return [digits]
  let from = 0
  return sizes.map((size) => {
    from += size
    return digits.slice(from - size, from)
  })
}

/** Short numbers: 112, 1177, 113 13, 116 111. Others of five digits are written whole (90101). */
function shortGroups(digits: string): string[] {
  if (digits.length === 6) return split(digits, [3, 3])
  if (digits.length === 5 && digits.startsWith('11')) return split(digits, [3, 2])
  return [digits]
}

/** The author's own groups where there are several (numbers of authorities have their own), else by length. */
function subscriberGroups(written: string): string[] {
  const groups = written.split(/[\s()/–-]+/).filter((group) => group !== '')
  const only = groups[0]
  return groups.length === 1 && only !== undefined ? split(only, SUBSCRIBER_GROUPS[only.length]) : groups
}

/** `+46 8 465 004 10` and `0046…` as `08 465 004 10`; other numbers as they are. */
function toNational(number: string): string {
  return number.replace(/^(?:\+|00)46\s*(?:\(0\))?\s*-?\s*0?/, '0')
}

/**
 * Writes a telephone number the Swedish way. The hyphen after the area code and the groups that the author
 * wrote are kept, since they tell more than the digits do (0771-524 524, 077-150 50 50).
 * What is no number is shown as it is, and cannot be dialled: a page never fails over a misprint.
 */
export function formatPhone(number: string): PhoneText {
  const written = number
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/[\u2010-\u2012]/g, '-')
    .trim()
  const allDigits = written.replace(/\D/g, '')
  if (!DIALLABLE.test(written) || allDigits.length < 3 || allDigits.length > 15) {
    return { href: null, display: number, groups: [number] }
  }

  const national = toNational(written)
  if (national.startsWith('+') || national.startsWith('00')) {
    const foreign = national.replace(/^\+|^00/, '')
    const groups = foreign.split(/[\s()/–-]+/).filter((group) => group !== '')
    return {
      href: `tel:+${foreign.replace(/\D/g, '')}`,
      display: `+${groups.join(' ')}`,
      groups,
    }
  }

  const digits = national.replace(/\D/g, '')
  if (!digits.startsWith('0')) {
    const groups = shortGroups(digits)
    return { href: `tel:${digits}`, display: groups.join(' '), groups }
  }

  const writtenCode = /^0\d{1,3}(?=\s*[-–])/.exec(national)?.[0]
  const code = writtenCode ?? digits.slice(0, areaCodeLength(digits))
  const rest = writtenCode === undefined ? afterDigits(national, code.length) : national.slice(code.length)
  const subscriber = subscriberGroups(rest)
  // 0771 numbers are written three and three.
  const groups =
    code.startsWith('077') && code.length === 4 && rest.replace(/\D/g, '').length === 6
      ? split(rest.replace(/\D/g, ''), [3, 3])
      : subscriber
  return {
    href: `tel:+46${digits.slice(1)}`,
    display: `${code}-${groups.join(' ')}`,
    groups: [code, ...groups],
  }
}

/** What stands after the first `count` digits, with the author's spaces. */
function afterDigits(text: string, count: number): string {
  let seen = 0
  for (let index = 0; index < text.length; index += 1) {
    if (/\d/.test(text.charAt(index))) seen += 1
    if (seen === count) return text.slice(index + 1)
  }
  return ''
}
