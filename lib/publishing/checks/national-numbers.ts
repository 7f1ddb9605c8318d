import { NATION } from '../../kernel/values'
import type { ContentRecord } from '../records'
import { fieldsOf, PROSE_AND_NAMES } from './fields'
import type { Missing } from './references'

/** Real numbers that are the same in the whole country, as people write them, and whose they are. */
const NATIONAL_NUMBERS: Readonly<Record<string, string>> = {
  '112': 'SOS Alarm',
  '113 13': 'Informationsnumret vid olyckor och kriser',
  '114 14': 'Polisen',
  '1177': 'Råd om vård',
  '116 111': 'Bris, för barn',
  '077-150 50 50': 'Bris, för vuxna',
  '90101': 'Mind, Självmordslinjen',
  '020-50 50 50': 'Kvinnofridslinjen',
  '010-456 67 00': 'Giftinformationscentralen',
  '010-473 50 00': 'Specialpedagogiska skolmyndigheten',
  '0771-276 000': 'CSN',
  '0771-416 416': 'Arbetsförmedlingen',
  '0771-524 524': 'Försäkringskassan',
  '08-586 080 00': 'Skolinspektionen',
}

const digitsOf = (number: string) => number.replace(/\D/g, '')
const KNOWN: ReadonlySet<string> = new Set(Object.keys(NATIONAL_NUMBERS).map(digitsOf))

/** Is it one of the real numbers that everybody in the country can ring? */
export function isNationalNumber(number: string): boolean {
  return KNOWN.has(digitsOf(number))
}

/** A number that a text tells to ring: long ones are refused in texts, short ones such as 1177 may be typed. */
const TOLD = /(?:\bring\p{L}*|\btelefon\p{L}*|\bnum(?:mer|ret)|\bcall)\s+(\d[\d\s\u00a0-]*\d)/giu

/** Numbers of the nation's records that are not in the list: somebody must be certain of each. */
export function unknownNumbers(record: ContentRecord): Missing[] {
  if (record.scopeId !== NATION) return []
  const unknown = (path: PropertyKey[], number: string): Missing[] =>
    isNationalNumber(number)
      ? []
      : [
          {
            path,
            message: `${number.trim()} finns inte bland de nationella numren: kontrollera det, och skriv det i lib/publishing/checks/national-numbers.ts`,
          },
        ]
  return fieldsOf(record.data, PROSE_AND_NAMES).flatMap(({ path, value }) =>
    path.at(-1) === 'number'
      ? unknown(path, value)
      : [...value.matchAll(TOLD)].flatMap(([, number = '']) => unknown(path, number)),
  )
}
