import { createHash } from 'node:crypto'
import { KINDS } from './kinds'
import type { ContentRecord, KindName, RecordOf } from './records'
import { canonicalText, textsOf } from './texts'

/**
 * The one form of a record: defaults filled in, nothing undefined, fields in the schema's order, texts canonical,
 * what has no order sorted. A record read from a file and the same one read from the database are then equal.
 * @throws ZodError when it is no such record
 */
export function canonicalRecord<K extends KindName>(record: RecordOf<K>): RecordOf<K> {
  const data = KINDS[record.kind].schema.parse(withoutUndefined(record.data))
  tidy(data)
  const tidied = { ...record, data }
  for (const text of textsOf(tidied as ContentRecord)) setAt(data, text.path, canonicalText(text))
  return tidied
}

/** Digest of a record in canonical form: the same for equal records. */
export function recordDigest(record: ContentRecord): string {
  return digestOf(record.data)
}

/**
 * Fields that came after the first version. A record that was imported before has a digest without them, and has
 * got them by a migration, not by anybody's edit.
 */
const ADDED: { readonly [K in KindName]?: readonly string[] } = {
  municipality: [
    'status',
    'domains',
    'website',
    'dataProtection',
    'unreviewedTranslations',
    'administrativeAreas',
    'films',
  ],
  lifeArea: ['formerSlugs'],
  organization: ['needs'],
  need: ['formerSlugs', 'youngTitle'],
  needTranslation: ['youngTitle'],
  service: ['formerSlugs', 'youngSummary', 'holidays'],
  guide: ['holidays'],
  emergencyNumber: ['forYoung'],
}

/** Is a record of the database as it was when it was last imported, by this version or by one before it? */
export function isAsImported(record: ContentRecord, digest: string | undefined): boolean {
  if (digest === undefined) return false
  const added = ADDED[record.kind]
  return (
    recordDigest(record) === digest ||
    (added !== undefined && digestOf(without(record.data, added)) === digest)
  )
}

function digestOf(data: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(data)), 'utf8')
    .digest('hex')
    .slice(0, 12)
}

function without(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, fields))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) =>
      fields.includes(field) ? [] : [[field, without(inner, fields)] as const],
    ),
  )
}

/** Hours that say nothing are no hours, and without regular ones nothing is open on holidays; areas have no order. */
function tidy(value: unknown): void {
  if (Array.isArray(value)) value.forEach(tidy)
  if (!isObject(value)) return
  for (const [field, inner] of Object.entries(value)) {
    tidy(inner)
    if (field === 'serviceAreas' && Array.isArray(inner)) inner.sort()
    if (field === 'hours' && isObject(inner) && isEmptyList(inner.regular)) inner.holidays = 'closed'
    if (field === 'hours' && isObject(inner) && !('location' in value) && saysNothing(inner))
      delete value[field]
  }
}

function saysNothing(hours: Record<string, unknown>): boolean {
  return [hours.regular, hours.exceptions].every(isEmptyList)
}

function isEmptyList(rows: unknown): boolean {
  return Array.isArray(rows) && rows.length === 0
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (!isObject(value)) return value
  const set = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(set.map(([field, inner]) => [field, withoutUndefined(inner)]))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((field) => [field, sorted(value[field])]),
  )
}

function setAt(data: unknown, path: readonly (string | number)[], value: string): void {
  const [field, ...rest] = path
  if (field === undefined || typeof data !== 'object' || data === null) return
  const parts = data as Record<string | number, unknown>
  if (rest.length === 0) parts[field] = value
  else setAt(parts[field], rest, value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
