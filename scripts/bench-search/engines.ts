import type { SynonymGroup } from '../../lib/synonym/schema'
import type { Builder } from './engine'
import { oursOfDocuments } from './ours'
import { flexsearch } from './peers/flexsearch'
import { minisearch } from './peers/minisearch'
import { orama } from './peers/orama'
import { postgres } from './peers/postgres'

/** The engines that ours is measured against. */
export const PEERS = { flexsearch, minisearch, orama, postgres } satisfies Record<string, Builder>

/** All engines by the names that a command calls them; ours first. */
export function builders(synonyms: readonly SynonymGroup[]): Record<EngineId, Builder> {
  return { ours: (documents) => oursOfDocuments(documents, synonyms), ...PEERS }
}
export const ENGINE_IDS = ['ours', 'flexsearch', 'minisearch', 'orama', 'postgres'] as const
export type EngineId = (typeof ENGINE_IDS)[number]
