import type { SourceRecord } from '../files/source'
import type { ContentProblem } from '../problem'
import { incomplete } from './complete'
import { futureSources, oldSources } from './dated'
import { unknownNumbers } from './national-numbers'
import type { Missing } from './references'
import { repetitions } from './repeated'

/**
 * What the base library must be beyond what a portal can load: whole, with numbers that somebody is certain of, dated,
 * and said in one place.
 * @param today `2026-11-22`
 */
export function checkLibrary(sources: readonly SourceRecord[], today: string): ContentProblem[] {
  const repeated = repetitions(sources.map(({ record }) => record))
  return sources.flatMap((source) => {
    const { file, record } = source
    const problem = (severity: ContentProblem['severity']) => (found: Missing) => ({
      ...{ file, message: found.message, severity },
      ...source.at(found.path),
    })
    return [
      ...[
        ...incomplete(record),
        ...unknownNumbers(record),
        ...futureSources(record, today),
        ...repeated.filter((found) => found.record === record),
      ].map(problem('error')),
      ...oldSources(record, today).map(problem('warning')),
    ]
  })
}
