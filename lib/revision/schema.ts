import { z } from 'zod'
import { scopeIdSchema } from '../kernel/values'

/** The channel on which each publication is announced. */
export const REVISION_CHANNEL = 'content_revision'

/** What is sent on {@link REVISION_CHANNEL}: the scope, and the revision that it has now. */
export const revisionNoticeSchema = z.object({ scope: scopeIdSchema, revision: z.int().min(1) })
export type RevisionNotice = z.infer<typeof revisionNoticeSchema>
