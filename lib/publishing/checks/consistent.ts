import { NATION } from '../../kernel/values'
import type { ContentRecord, RecordOf } from '../records'
import type { Missing } from './references'

/** What contradicts itself within a record; PostgreSQL refuses it too, but cannot say where in the file. */
export function contradictions(record: ContentRecord): Missing[] {
  const { data } = record
  const found: Missing[] = []
  if ('reviewNext' in data && data.reviewNext <= data.reviewedOn) {
    found.push({ path: ['reviewNext'], message: `reviewNext: väntade en dag efter ${data.reviewedOn}` })
  }
  if (record.kind === 'need') {
    const { from = 0, to = 120 } = record.data.ages
    if (from > to || to < 0)
      found.push({ path: ['ages'], message: 'ages: väntade från 0 till 120, med from före to' })
  }
  if (record.kind === 'service') {
    const slugs = record.data.needs.map(({ slug }) => slug)
    found.push(...repeated(slugs, (index) => ['needs', index, 'slug']))
  }
  if ('formerSlugs' in data) {
    found.push(...repeated([data.slug, ...data.formerSlugs], (index) => ['formerSlugs', index - 1]))
  }
  if (record.kind === 'municipality') {
    found.push(...repeated(record.data.domains, (index) => ['domains', index]))
  }
  if (hasNeedList(record)) found.push(...repeated(record.data.needs, (index) => ['needs', index]))
  if (record.kind === 'greyZone') {
    const actors = record.data.says.map(({ actor }) => actor)
    found.push(...repeated(actors, (index) => ['says', index, 'actor']))
  }
  if (record.kind === 'lifeEvent') {
    const { phases } = record.data
    found.push(
      ...phases.flatMap(({ needs }, phase) => repeated(needs, (index) => ['phases', phase, 'needs', index])),
    )
  }
  if (record.kind === 'accessibilityStatement') found.push(...unfinished(record))
  if ('serviceAreas' in data) found.push(...repeated(data.serviceAreas, (index) => ['serviceAreas', index]))
  if (record.kind === 'glossaryTerm') {
    const sectors = record.data.meanings.map(({ sector }) => sector)
    found.push(...repeated(sectors, (index) => ['meanings', index, 'sector']))
  }
  return found
}

/** The kinds whose needs are a list of slugs. */
const WITH_NEEDS = [
  ...(['organization', 'profession', 'fund', 'paper', 'actor', 'greyZone', 'process'] as const),
  'minorityLanguage',
] as const

function hasNeedList(
  record: ContentRecord,
): record is Extract<ContentRecord, { kind: (typeof WITH_NEEDS)[number] }> {
  return (WITH_NEEDS as readonly string[]).includes(record.kind)
}

/** What a statement lacks or has too much of (DIGG's regulation: when it was assessed and updated, where one reports). */
function unfinished({ scopeId, data }: RecordOf<'accessibilityStatement'>): Missing[] {
  const found: Missing[] = []
  if (data.updatedOn < data.assessedOn) {
    const message = `updatedOn: väntade ${data.assessedOn} (assessedOn) eller en senare dag`
    found.push({ path: ['updatedOn'], message })
  }
  if (scopeId !== NATION && data.supervisor !== undefined) {
    const message = 'supervisor: väntade inget här, myndigheten står i den nationella redogörelsen'
    found.push({ path: ['supervisor'], message })
  }
  if (scopeId !== NATION && data.reportTo === undefined) {
    const message = 'reportTo saknas: väntade email och answer, så att den som möter ett hinder kan säga till'
    found.push({ path: ['reportTo'], message })
  }
  return found
}

/** What was promised and is late when the record was last gone through: to be looked at, but no reason to refuse. */
export function overdue(record: ContentRecord): Missing[] {
  if (record.kind !== 'accessibilityStatement') return []
  const { issues, updatedOn } = record.data
  return issues.flatMap(({ mendBy }, index) =>
    mendBy === undefined || mendBy >= updatedOn
      ? []
      : [
          {
            path: ['issues', index, 'mendBy'],
            message: `mendBy är före ${updatedOn} (updatedOn): är det rättat?`,
          },
        ],
  )
}

function repeated(values: readonly string[], pathOf: (index: number) => PropertyKey[]): Missing[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index ? [] : [{ path: pathOf(index), message: `${value} står två gånger` }],
  )
}
