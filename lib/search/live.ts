import { once } from '../kernel/process'
import { LOCALES, NATION, type ScopeId } from '../kernel/values'
import { type ScopeContents, type Snapshot, watchSnapshot } from '../publishing/snapshot'
import type { SynonymGroup } from '../synonym/schema'
import { IndexBuilder, type SearchIndex } from './build-index'
import { documentsOf } from './documents'
import { SearchSpace } from './space'
import { Thesaurus } from './thesaurus'

/** A scope, ready to be asked. */
interface Layer {
  /** What it was made from; a newer one of any of them makes it stale. */
  from: readonly ScopeContents[]
  index: SearchIndex
  thesaurus: Thesaurus
}

/** Municipalities whose layers are kept as one. */
const MOST_SPACES = 32

/** Work is let go of after so long, so that requests are answered in between. Milliseconds. */
const SLICE = 12

/**
 * The indexes that answer for the municipalities, one layer per scope. A layer is made once and shared by all below
 * it; it is made again, whole and beside the old one, when what it was made from has changed, and then takes its
 * place. Who asks meanwhile is answered by the old one.
 */
export class LiveSearch {
  readonly #layers = new Map<ScopeId, Layer>()
  readonly #thesauri = new WeakMap<readonly SynonymGroup[], Thesaurus>()
  readonly #spaces = new Map<string, { layers: readonly Layer[]; space: SearchSpace }>()
  #snapshot: Snapshot | undefined
  #building: Promise<void> | undefined

  /** Makes what is not of this snapshot again; returns when all of it is. One at a time, the newest snapshot last. */
  refresh(snapshot: Snapshot): Promise<void> {
    this.#snapshot = snapshot
    this.#building ??= this.#build().finally(() => {
      this.#building = undefined
    })
    return this.#building
  }

  async #build(): Promise<void> {
    for (let done: Snapshot | undefined; done !== this.#snapshot; ) {
      const snapshot = this.#snapshot
      if (!snapshot) return
      for (const chain of chainsOf(snapshot)) await this.#layer(snapshot, chain)
      for (const scope of this.#layers.keys()) if (!snapshot.scopes.has(scope)) this.#layers.delete(scope)
      done = snapshot
    }
  }

  /** @param chain the scope, and those above it before it */
  async #layer(snapshot: Snapshot, chain: readonly ScopeId[]): Promise<void> {
    const scope = chain.at(-1)
    const sources = scope === undefined ? undefined : sourcesOf(snapshot, chain, scope)
    if (scope === undefined || !sources) return
    const known = this.#layers.get(scope)
    if (known && sameParts(known.from, sources.from)) return
    const above = chain.slice(0, -1).flatMap((upper) => this.#layers.get(upper)?.index.parts ?? [])
    const builder = new IndexBuilder(undefined, above)
    let since = performance.now()
    for (const locale of LOCALES) {
      for (const document of documentsOf(sources, locale)) {
        builder.add(document)
        if (performance.now() - since < SLICE) continue
        await new Promise((resolve) => setImmediate(resolve))
        since = performance.now()
      }
    }
    const index = builder.finish()
    this.#layers.set(scope, {
      from: sources.from,
      index,
      thesaurus: this.#thesaurus(sources.part.synonymGroups),
    })
  }

  /** Made again only when the words have changed: a publication of something else leaves them as they were. */
  #thesaurus(groups: readonly SynonymGroup[]): Thesaurus {
    const known = this.#thesauri.get(groups)
    if (known) return known
    const thesaurus = new Thesaurus(groups)
    this.#thesauri.set(groups, thesaurus)
    return thesaurus
  }

  /**
   * What answers in a municipality, as far as it is made.
   * @param chain its scopes, nation first
   * @returns null before anything is
   */
  space(chain: readonly ScopeId[]): SearchSpace | null {
    const layers = chain.flatMap((scope) => this.#layers.get(scope) ?? [])
    if (layers.length === 0) return null
    const key = chain.join(' ')
    const known = this.#spaces.get(key)
    if (
      known &&
      known.layers.length === layers.length &&
      known.layers.every((one, at) => one === layers[at])
    ) {
      return known.space
    }
    const space = new SearchSpace(
      layers.map(({ index }) => index),
      layers.map(({ thesaurus }) => thesaurus),
    )
    this.#spaces.delete(key)
    this.#spaces.set(key, { layers, space })
    // The oldest goes: with hundreds of municipalities, most are asked seldom, and a space is quickly made.
    const [oldest] = this.#spaces.keys()
    if (this.#spaces.size > MOST_SPACES && oldest !== undefined) this.#spaces.delete(oldest)
    return space
  }
}

const sameParts = (a: readonly ScopeContents[], b: readonly ScopeContents[]) =>
  a.length === b.length && a.every((one, at) => one === b[at])

/** Each scope with those above it, the upper ones first. */
function chainsOf({ scopes }: Snapshot): ScopeId[][] {
  const regions = [...scopes.keys()].filter((scope) => scope.startsWith('region:'))
  const municipalities = [...scopes].flatMap(([scope, { municipality }]) =>
    municipality ? [[NATION, `region:${municipality.region}`, scope]] : [],
  )
  return [[NATION], ...regions.map((region) => [NATION, region]), ...municipalities]
}

function sourcesOf(snapshot: Snapshot, chain: readonly ScopeId[], scope: ScopeId) {
  const part = snapshot.scopes.get(scope)
  const nation = snapshot.scopes.get(NATION)
  if (!part || !nation) return undefined
  const sharing = [...snapshot.scopes.values()].filter((other) =>
    other.services.some((service) => service.serviceAreas.includes(scope)),
  )
  const uppers = chain.slice(0, -1).flatMap((upper) => snapshot.scopes.get(upper) ?? [])
  const services = sharing.flatMap((other) =>
    other.services.filter((service) => service.serviceAreas.includes(scope)),
  )
  return { part, nation, services, from: [part, nation, ...uppers, ...sharing] }
}

function liveSearch(): LiveSearch {
  return once('search', () => new LiveSearch())
}

/** Begins to follow what is published: the indexes are made anew when contents have changed, and not when asked. */
export function startSearch(): void {
  watchSnapshot((snapshot) => void liveSearch().refresh(snapshot))
}

/** What answers in a municipality, when it is made already. @param chain its scopes, nation first */
export function madeSpace(chain: readonly ScopeId[]): SearchSpace | null {
  return liveSearch().space(chain)
}

/**
 * What answers in a municipality. Waits only where nothing has been made yet: who asks while newer contents are being
 * indexed is answered from those before them.
 * @param chain its scopes, nation first
 */
export async function searchSpace(snapshot: Snapshot, chain: readonly ScopeId[]): Promise<SearchSpace> {
  const search = liveSearch()
  const made = search.space(chain)
  if (made) return made
  await search.refresh(snapshot)
  return search.space(chain) ?? new SearchSpace([new IndexBuilder().finish()])
}
