import { isAsImported, recordDigest } from './canonical'
import { type ContentRecord, recordKey } from './records'

/** What an import does with a record. */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'kept' | 'removed'

/** One record of the import's plan. */
export interface PlannedRecord {
  key: string
  outcome: Outcome
  /** As it will be; for a removed one, as it was; for one that stays withdrawn in the database, as the file has it. */
  record: ContentRecord
}

/** The three sides that an import compares. */
export interface Sides {
  files: readonly ContentRecord[]
  database: readonly ContentRecord[]
  /** Digest of each record as it was when last imported. */
  imported: ReadonlyMap<string, string>
  /** Do the files replace what was edited in the database? */
  replace: boolean
  /** Are these all files there are, so that a record without one was taken away? */
  whole: boolean
}

/**
 * Compares the files with the database and with what was imported last, record by record. What was edited in the
 * database since then is kept, unless the files are to replace it; and what was withdrawn there is not made again,
 * whatever has become of its file. What was made there and never came from a file is never removed.
 */
export function planImport({ files, database, imported, replace, whole }: Sides): PlannedRecord[] {
  const stored = new Map(database.map((record) => [recordKey(record), record]))
  const plan: PlannedRecord[] = []
  for (const record of files) {
    const key = recordKey(record)
    const current = stored.get(key)
    stored.delete(key)
    const last = imported.get(key)
    if (!current) {
      plan.push({ key, outcome: last === undefined || replace ? 'created' : 'kept', record })
      continue
    }
    if (recordDigest(current) === recordDigest(record))
      plan.push({ key, outcome: 'unchanged', record: current })
    else if (replace || isAsImported(current, last)) plan.push({ key, outcome: 'updated', record })
    else plan.push({ key, outcome: 'kept', record: current })
  }
  if (!whole) return plan
  for (const [key, record] of stored) {
    const last = imported.get(key)
    if (last === undefined) continue
    plan.push({ key, outcome: isAsImported(record, last) || replace ? 'removed' : 'kept', record })
  }
  return plan
}

/** All records as they are when the plan is carried out. */
export function afterPlan(
  database: readonly ContentRecord[],
  plan: readonly PlannedRecord[],
): ContentRecord[] {
  const after = new Map(database.map((record) => [recordKey(record), record]))
  for (const { key, outcome, record } of plan) {
    if (outcome === 'removed') after.delete(key)
    else if (outcome !== 'kept') after.set(key, record)
  }
  return [...after.values()]
}
