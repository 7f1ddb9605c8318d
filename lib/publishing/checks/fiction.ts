import type { ContentRecord } from '../records'
import type { Universe } from '../universe'
import { isNationalNumber } from './national-numbers'
import type { Missing } from './references'

/** Telephone numbers that Post- och telestyrelsen keeps for fiction: digits, first and last of each series. */
const SERIES = [
  ['0846500400', '0846500499'],
  ['0313900600', '0313900699'],
  ['0406280400', '0406280499'],
  ['0980319200', '0980319299'],
  ['0701740605', '0701740699'],
] as const

const SERIES_TEXT =
  '08-465 004 00–99, 031-390 06 00–99, 040-628 04 00–99, 0980-319 200–299 eller 070-174 06 05–99'

/** What made-up municipalities must not have: somebody's real number or address. */
export function unfictional(record: ContentRecord, universe: Universe): Missing[] {
  if (!universe.isFictional(record.scopeId)) return []
  return contacts(record.data, []).flatMap(({ path, value }) => {
    const field = path.at(-1)
    if (field === 'number') {
      if (isNationalNumber(value) || isFictionalNumber(value)) return []
      return [{ path, message: `${value} kan vara någons nummer: väntade ett ur ${SERIES_TEXT}` }]
    }
    const host = hostOf(value)
    if (host.endsWith('.example')) return []
    return [{ path, message: `${value} kan vara någons adress: väntade en som slutar på .example` }]
  })
}

/** The host of a web address or an e-mail address, or the host name that it is. */
function hostOf(value: string): string {
  return value.includes('://') ? new URL(value).hostname : value.slice(value.lastIndexOf('@') + 1)
}

function isFictionalNumber(number: string): boolean {
  const digits = number.replace(/\D/g, '')
  return SERIES.some(([first, last]) => digits.length === first.length && digits >= first && digits <= last)
}

const FIELDS = new Set(['number', 'email', 'url', 'website', 'applyUrl', 'domains'])

function contacts(value: unknown, path: readonly PropertyKey[]): { path: PropertyKey[]; value: string }[] {
  if (typeof value === 'string') return isContact(path) ? [{ path: [...path], value }] : []
  if (Array.isArray(value)) return value.flatMap((item, index) => contacts(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) => contacts(inner, [...path, field]))
}

/** A field that is a contact, or an item of a list of such. */
function isContact(path: readonly PropertyKey[]): boolean {
  const field = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1)
  return typeof field === 'string' && FIELDS.has(field)
}
