import { inject } from 'vitest'
import type { Snapshot } from '@/lib/publishing/snapshot'
import { snapshotOf } from '@/lib/publishing/snapshot-of'

/** The repository's own contents as a snapshot, without a database: what a fresh portal shows. */
export function libraryFromFiles(): Snapshot {
  return snapshotOf(inject('records'))
}
