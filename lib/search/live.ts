import { once } from '../kernel/process'
import { LOCALES, type Locale, NATION, type ScopeId, SOURCE_LOCALE } from '../kernel/values'
import { type Snapshot, watchSnapshot } from '../publishing/snapshot'
import type { SynonymGroup } from '../synonym/schema'
import { IndexBuilder, type SearchIndex } from './build-index'
import type { PartDictionary } from './compounds'
import { documentsOf, type SearchableScope, sourcesOf } from './documents'
import { SearchSpace } from './space'
import { Thesaurus } from './thesaurus'

/**
 * The languages whose texts share an index. Swedish texts change every day, and need not have those of eleven other
 * languages read again. What is not Swedish does not know the parts of Swedish compounds: the Swedish text about the
 * same thing does.
 */
const SHELVES: readonly (readonly Locale[])[] = [
  [SOURCE_LOCALE],
  LOCALES.filter((locale) => locale !== SOURCE_LOCALE),
]

/** The texts of a scope in the languages of a shelf. */
interface Shelf {
  /** What it was made from; it stands while each is the same. */
  from: readonly unknown[]
  /** None where the scope has no texts in these languages. */
  index: SearchIndex | undefined
}

/** A scope, ready to be asked. */
interface Layer {
  shelves: readonly Shelf[]
  thesaurus: Thesaurus
}

/** Municipalities whose layers are kept as one. */
const MOST_SPACES = 32

/** Work is let go of after so long, so that requests are answered in between. Milliseconds. */
const SLICE = 12

/**
 * The indexes that answer for the municipalities, one layer per scope. A layer is made once and shared by all below
 * it; a shelf of it is made again, whole and beside the old one, when what it was made from has changed, and then takes
 * its place. Who asks meanwhile is answered by the old one.
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
    const searchable = scope === undefined ? undefined : searchableIn(snapshot, scope)
    if (scope === undefined || !searchable) return
    const known = this.#layers.get(scope)
    const thesaurus = this.#thesaurus(searchable.part.synonymGroups)
    const shelves: Shelf[] = [...(known?.shelves ?? [])]
    for (const [at, locales] of SHELVES.entries()) {
      const above = chain
        .slice(0, -1)
        .flatMap((upper) => this.#layers.get(upper)?.shelves[at]?.index?.parts ?? [])
      const from = [...new Set(locales.flatMap((locale) => sourcesOf(searchable, locale))), ...above]
      const shelf = shelves[at]
      if (shelf && isSame(shelf.from, from)) continue
      shelves[at] = { from, index: await indexOf(searchable, locales, above) }
      // What has changed is found at once; of a scope that is new everything, or nothing.
      if (known) this.#layers.set(scope, { shelves: [...shelves], thesaurus })
    }
    if (this.#layers.get(scope)?.thesaurus !== thesaurus) this.#layers.set(scope, { shelves, thesaurus })
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
    const indexes = layers.flatMap(({ shelves }) => shelves.flatMap(({ index }) => index ?? []))
    if (indexes.length === 0) return null
    const key = chain.join(' ')
    const known = this.#spaces.get(key)
    if (known && isSame(known.layers, layers)) return known.space
    const space = new SearchSpace(
      indexes,
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

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at])
}

/**
 * The texts of a scope in some languages, as an index.
 * @param above dictionaries of the scopes above it
 */
async function indexOf(
  searchable: SearchableScope,
  locales: readonly Locale[],
  above: readonly PartDictionary[],
): Promise<SearchIndex | undefined> {
  const builder = new IndexBuilder(undefined, above)
  let since = performance.now()
  let empty = true
  for (const locale of locales) {
    for (const document of documentsOf(searchable, locale)) {
      builder.add(document)
      empty = false
      if (performance.now() - since < SLICE) continue
      await new Promise((resolve) => setImmediate(resolve))
      since = performance.now()
    }
  }
  return empty ? undefined : builder.finish()
}

/** Each scope with those above it, the upper ones first. */
function chainsOf({ scopes }: Snapshot): ScopeId[][] {
  const regions = [...scopes.keys()].filter((scope) => scope.startsWith('region:'))
  const municipalities = [...scopes].flatMap(([scope, { municipality }]) =>
    municipality ? [[NATION, `region:${municipality.region}`, scope]] : [],
  )
  return [[NATION], ...regions.map((region) => [NATION, region]), ...municipalities]
}

function searchableIn(snapshot: Snapshot, scope: ScopeId): SearchableScope | undefined {
  const part = snapshot.scopes.get(scope)
  const nation = snapshot.scopes.get(NATION)
  if (!part || !nation) return undefined
  const services = [...snapshot.scopes.values()].flatMap((other) =>
    other.services.filter((service) => service.serviceAreas.includes(scope)),
  )
  return { part, nation, services }
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
