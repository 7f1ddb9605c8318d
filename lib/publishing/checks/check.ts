import { filePath } from '../files/place'
import type { SourceRecord } from '../files/source'
import type { ContentProblem } from '../problem'
import { type ContentRecord, recordKey } from '../records'
import type { Universe } from '../universe'
import { contradictions, overdue } from './consistent'
import { unfictional } from './fiction'
import { plainLanguage } from './plain-language'
import { type Missing, missingInTexts, missingReferences } from './references'
import { clashes } from './unique'
import { movedOn } from './upper-texts'

/** What is wrong between the records of the files and all others: references, clashes, made-up contacts, digests. */
export function checkTogether(sources: readonly SourceRecord[], universe: Universe): ContentProblem[] {
  return sources.flatMap((source) => {
    const { file, written } = source
    const problem = ({ path, message, at }: Missing): ContentProblem => {
      const start = at ? source.textAt(path) : source.at(path)
      const point = at ? { line: start.line + at.line - 1, column: start.column + at.column - 1 } : start
      return { file, ...point, message, severity: 'error' }
    }
    return [
      ...[
        ...contradictions(written),
        ...missingReferences(written, universe),
        ...missingInTexts(written, universe),
        ...clashes(written, universe),
        ...unfictional(written, universe),
        ...plainLanguage(written),
      ].map(problem),
      ...overdue(written).map((late) => ({ ...problem(late), severity: 'warning' as const })),
      ...movedOn(source.record, universe).map((moved) => ({ ...problem(moved), severity: moved.severity })),
    ]
  })
}

/**
 * What would be wrong with records that stay in the database, because what they refer to goes: they were edited or
 * made there, so no file says it.
 */
export function checkStaying(
  staying: readonly ContentRecord[],
  before: Universe,
  after: Universe,
): ContentProblem[] {
  return staying.flatMap((record) => {
    const already = new Set(missingReferences(record, before).map(({ message }) => message))
    return missingReferences(record, after)
      .filter(({ message }) => !already.has(message))
      .map(({ message }) => ({
        file: filePath(record),
        line: 1,
        column: 1,
        message: `${message}, men behövs i databasen av ${recordKey(record)}`,
        severity: 'error' as const,
      }))
  })
}
