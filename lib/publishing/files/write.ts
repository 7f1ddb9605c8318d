import { Document, isScalar, Scalar, visit } from 'yaml'
import { ACTOR_SECTORS } from '../../actor/schema'
import { EMERGENCY_GROUPS } from '../../emergency/schema'
import { SECTION_KINDS } from '../../need/schema'
import { canonicalRecord } from '../canonical'
import { KIND_NAMES, KINDS } from '../kinds'
import type { ContentRecord, KindName } from '../records'
import { textsOf } from '../texts'
import { filePath } from './place'

/** Fixed, so that the same record is always the same bytes. */
const YAML_FORM = {
  lineWidth: 100,
  indent: 2,
  indentSeq: true,
  minContentWidth: 20,
  flowCollectionPadding: true,
} as const

/** All files of these records: path from the content folder, and text. Reading them gives the records back. */
export function contentFiles(records: readonly ContentRecord[]): Map<string, string> {
  const byFile = new Map<string, ContentRecord[]>()
  for (const kind of KIND_NAMES) {
    for (const record of records) {
      if (record.kind !== kind) continue
      const file = filePath(record)
      byFile.set(file, [...(byFile.get(file) ?? []), record])
    }
  }
  return new Map([...byFile].map(([file, inFile]) => [file, fileText(inFile)]))
}

function fileText(records: readonly ContentRecord[]): string {
  const canonical = records.map((record) => canonicalRecord(record) as ContentRecord)
  const [first] = canonical
  if (!first) return ''
  switch (KINDS[first.kind].place.form) {
    case 'markdown':
      return needFile(first)
    case 'list':
    case 'lists':
      return yaml([...canonical].sort(inListOrder).map((record) => withoutDefaults(record)))
    default:
      return yaml(
        withoutDefaults(first),
        textsOf(first).map(({ path }) => path),
      )
  }
}

/** The order of a list: that of the page where there is one, otherwise by name. */
function inListOrder(a: ContentRecord, b: ContentRecord): number {
  const [one, other] = [places(a), places(b)]
  const first = one.findIndex((place, index) => place !== other[index])
  if (first >= 0) return (one[first] ?? 0) - (other[first] ?? 0)
  return a.id < b.id ? -1 : 1
}

function places({ kind, data }: ContentRecord): number[] {
  if (kind === 'lifeArea' || kind === 'greyZone') return [data.position]
  if (kind === 'actor') return [ACTOR_SECTORS.indexOf(data.sector), data.position]
  return kind === 'emergencyNumber' ? [EMERGENCY_GROUPS.indexOf(data.group), data.position] : []
}

/** Fields whose absence means the same. */
const DEFAULTS: { readonly [K in KindName]?: Readonly<Record<string, unknown>> } = {
  municipality: { domains: [], unreviewedTranslations: false, administrativeAreas: [], films: [] },
  lifeArea: { formerSlugs: [] },
  organization: { needs: [] },
  need: { formerSlugs: [], ages: {} },
  needTranslation: { inOtherWords: [], keywords: [] },
  localNeed: { inOtherWords: [], keywords: [] },
  service: {
    formerSlugs: [],
    needs: [],
    phones: [],
    locations: [],
    costOptions: [],
    languages: [],
    contacts: [],
    keywords: [],
  },
  emergencyNumber: { forYoung: false },
  glossaryTerm: { forms: [], needs: [] },
  lifeEvent: { formerSlugs: [], inOtherWords: [], keywords: [] },
  profession: { forms: [], licensed: false, needs: [] },
  fund: { needs: [] },
  process: { formerSlugs: [], inOtherWords: [], keywords: [] },
  paper: { forms: [], needs: [] },
  actor: { notFor: [], needs: [] },
  minorityLanguage: { inOtherWords: [], keywords: [], needs: [] },
  synonymGroup: { old: [], narrower: [], related: [] },
}

/**
 * Leaves out what says nothing: empty lists that may be left out, `first: false`, closed on holidays, no exceptions,
 * no phones, no needs.
 */
function withoutDefaults({ kind, data }: ContentRecord): Record<string, unknown> {
  const defaults = DEFAULTS[kind] ?? {}
  const said = Object.entries(data).filter(
    ([field, value]) => !(field in defaults && JSON.stringify(value) === JSON.stringify(defaults[field])),
  )
  return Object.fromEntries(said.map(([field, value]) => [field, withoutEmpty(value)]))
}

/** Lists within a field's value that may be left out. */
const LISTS_WITHIN: ReadonlySet<string> = new Set(['exceptions', 'phones', 'needs', 'next', 'text'])

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  const said = Object.entries(value).filter(([field, inner]) => {
    if (field === 'first') return inner !== false
    if (field === 'holidays') return inner !== 'closed'
    return !(LISTS_WITHIN.has(field) && Array.isArray(inner) && inner.length === 0)
  })
  return Object.fromEntries(said.map(([field, inner]) => [field, withoutEmpty(inner)]))
}

/** @param literals paths of texts that are written as block literals */
function yaml(value: unknown, literals: readonly (readonly (string | number)[])[] = []): string {
  const document = new Document(value)
  for (const path of literals) {
    const node = document.getIn(path, true)
    if (!isScalar(node)) continue
    node.value = `${String(node.value)}\n`
    node.type = Scalar.BLOCK_LITERAL
  }
  visit(document, {
    // A text that is all digits or looks like a number keeps its quotation marks in any reader of YAML 1.1 too.
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && LOOKS_OTHERWISE.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document.toString(YAML_FORM)
}

const LOOKS_OTHERWISE = /^(\d[\d_]*(e\d+)?|y|n|yes|no|on|off)$/i

function needFile(record: ContentRecord): string {
  const { sections, ...fields } = withoutDefaults(record)
  const bodies = new Map(textsOf(record).map(({ path, body }) => [path[1], body]))
  const modes =
    record.kind === 'localNeed'
      ? {
          sections: Object.fromEntries(
            Object.entries(record.data.sections).map(([kind, section]) => {
              const { body: _, ...mode } = section
              return [kind, mode]
            }),
          ),
        }
      : {}
  const parts = SECTION_KINDS.flatMap(({ kind, heading }) => {
    const body = bodies.get(kind)
    return body === undefined ? [] : [`\n## ${heading}\n\n${body}\n`]
  })
  return ['---\n', yaml({ ...fields, ...modes }), '---\n', ...parts].join('')
}
