import type { Builder } from './engine'
import { flexsearch } from './peers/flexsearch'
import { minisearch } from './peers/minisearch'
import { orama } from './peers/orama'
import { postgres } from './peers/postgres'

/** The engines that ours is measured against. */
export const PEERS = { flexsearch, minisearch, orama, postgres } satisfies Record<string, Builder>
