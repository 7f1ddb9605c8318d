import { LOCALES, SOURCE_LOCALE } from '../../kernel/values'

/** A text of a record, and where it stands. */
interface Field {
  path: PropertyKey[]
  value: string
}

/** Fields that refer, sort or date: nobody reads them as text. */
const REFERENCES = [
  ...['slug', 'formerSlugs', 'need', 'needs', 'related', 'actor', 'organization', 'service', 'lifeArea'],
  ...['serviceAreas', 'sources', 'url', 'website', 'applyUrl', 'email', 'code', 'postalCode', 'languages'],
  ...[
    'sourceDigest',
    'basedOn',
    'reviewed',
    'reviewedOn',
    'reviewNext',
    'sections',
    'ages',
    'kind',
    'sector',
    'id',
  ],
]
/** Names and words that lead here: what something is called, also what it was called before. */
const NAMES = ['name', 'term', 'forms', 'inOtherWords', 'keywords', 'number', 'localChecks']

/** What a field may not be called to be a text that one reads, sentence by sentence, in Swedish. */
export const PROSE: ReadonlySet<string> = new Set([
  ...REFERENCES,
  ...NAMES,
  ...LOCALES.filter((locale) => locale !== SOURCE_LOCALE),
])
/** The same, with names and numbers, in all languages. */
export const PROSE_AND_NAMES: ReadonlySet<string> = new Set(REFERENCES.filter((name) => name !== 'sections'))

/** The texts of a record's data, except those below the fields left out. */
export function fieldsOf(data: unknown, without: ReadonlySet<string>): Field[] {
  return walk(data, [], without)
}

function walk(value: unknown, path: readonly PropertyKey[], without: ReadonlySet<string>): Field[] {
  if (typeof value === 'string') return [{ path: [...path], value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...path, index], without))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) =>
    without.has(field) ? [] : walk(inner, [...path, field], without),
  )
}
