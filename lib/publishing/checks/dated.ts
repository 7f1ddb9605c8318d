import type { ContentRecord } from '../records'
import type { Missing } from './references'

/** A source that was looked at longer ago than this is looked at again. */
const OLDEST_YEARS = 2

/**
 * Sources that nobody can have looked at yet. A clock that is slow is no reason to refuse: what was checked by the day
 * that the text was reviewed is believed.
 * @param today `2026-11-22`
 */
export function futureSources(record: ContentRecord, today: string): Missing[] {
  const { data } = record
  if (!('sources' in data)) return []
  const latest = data.reviewedOn > today ? data.reviewedOn : today
  return data.sources.flatMap(({ checkedOn }, index) =>
    checkedOn <= latest
      ? []
      : [{ path: ['sources', index, 'checkedOn'], message: `checkedOn: ${checkedOn} har inte varit än` }],
  )
}

/** Sources that have become old: to be looked at again, but no reason to refuse. */
export function oldSources(record: ContentRecord, today: string): Missing[] {
  const { data } = record
  if (!('sources' in data)) return []
  const oldest = `${Number(today.slice(0, 4)) - OLDEST_YEARS}${today.slice(4)}`
  return data.sources.flatMap(({ checkedOn }, index) =>
    checkedOn >= oldest
      ? []
      : [
          {
            path: ['sources', index, 'checkedOn'],
            message: `källan kontrollerades ${checkedOn}: stämmer texten fortfarande?`,
          },
        ],
  )
}
