import { databaseReachable, getSnapshot, isLoaded } from '../publishing/snapshot'

/**
 * Readiness by contract: pages kept and to be kept (none are kept yet: the page server comes as work of its own),
 * whether the database answers within the limits of a read, and the sum of all scopes' revisions (null before the first load).
 */
export async function readiness() {
  const { scopes } = getSnapshot()
  const database = await databaseReachable()
  const loaded = isLoaded()
  const revision = loaded ? [...scopes.values()].reduce((sum, part) => sum + part.revision, 0) : null
  return { ready: database && loaded, pages: { done: 0, total: 0 }, database, revision }
}
