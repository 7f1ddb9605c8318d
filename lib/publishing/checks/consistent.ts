import type { ContentRecord } from '../records'
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
  if ('serviceAreas' in data) found.push(...repeated(data.serviceAreas, (index) => ['serviceAreas', index]))
  if (record.kind === 'glossaryTerm') {
    const sectors = record.data.meanings.map(({ sector }) => sector)
    found.push(...repeated(sectors, (index) => ['meanings', index, 'sector']))
  }
  return found
}

function repeated(values: readonly string[], pathOf: (index: number) => PropertyKey[]): Missing[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index ? [] : [{ path: pathOf(index), message: `${value} står två gånger` }],
  )
}
