import type { ScopeId } from '../kernel/values'

/** The channel on which each publication is announced. */
export const REVISION_CHANNEL = 'content_revision'

/** What is sent on {@link REVISION_CHANNEL}: the scope, and the revision that it has now. */
export interface RevisionNotice {
  scope: ScopeId
  revision: number
}
