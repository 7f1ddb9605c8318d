import { NATION, type ScopeId } from '../kernel/values'
import { type ContentRecord, type KindName, type RecordOf, recordKey } from './records'

/** A record that a file has, but that cannot be read; without `id`, all that the file has. */
export type Unread = Pick<ContentRecord, 'kind' | 'scopeId'> & { id?: string }

/** All records as they will be, to look things up in. */
export class Universe {
  readonly #unread: readonly Unread[]
  readonly #records = new Map<string, ContentRecord>()
  readonly #byKind = new Map<KindName, ContentRecord[]>()
  readonly #chains = new Map<ScopeId, ScopeId[]>([[NATION, [NATION]]])

  /** @param unread is there, so nothing that refers to it is wrong */
  constructor(records: Iterable<ContentRecord>, unread: readonly Unread[] = []) {
    this.#unread = unread
    for (const record of records) {
      this.#records.set(recordKey(record), record)
      const same = this.#byKind.get(record.kind)
      if (same) same.push(record)
      else this.#byKind.set(record.kind, [record])
    }
    for (const { scopeId } of this.all('region')) this.#chains.set(scopeId, [scopeId, NATION])
    for (const { scopeId, data } of this.all('municipality')) {
      this.#chains.set(scopeId, [scopeId, `region:${data.region}`, NATION])
    }
  }

  /** Is there such a scope: the nation, or one with a region's or municipality's record? */
  hasScope(scopeId: ScopeId): boolean {
    return this.#chains.has(scopeId) || this.#treeUnread()
  }

  /** Is there such a record, or may there be one that cannot be read? */
  has(kind: KindName, scopeId: ScopeId, id: string): boolean {
    return (
      this.get(kind, scopeId, id) !== undefined ||
      this.#unread.some(
        (one) => one.kind === kind && one.scopeId === scopeId && (one.id === undefined || one.id === id),
      )
    )
  }

  /** Is there such a record in the scope or above it? */
  hasUp(kind: KindName, scopeId: ScopeId, id: string): boolean {
    return this.#treeUnread() || this.chain(scopeId).some((scope) => this.has(kind, scope, id))
  }

  get<K extends KindName>(kind: K, scopeId: ScopeId, id: string): RecordOf<K> | undefined {
    return this.#records.get(recordKey({ kind, scopeId, id })) as RecordOf<K> | undefined
  }

  all<K extends KindName>(kind: K): readonly RecordOf<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as readonly RecordOf<K>[]
  }

  /** The scope and those above it, nearest first. */
  chain(scopeId: ScopeId): readonly ScopeId[] {
    return this.#chains.get(scopeId) ?? [scopeId, NATION]
  }

  /** The scopes that a text of this scope is shown in: the scope, and all below it. */
  shownIn(scopeId: ScopeId): ScopeId[] {
    return [...this.#chains].filter(([, chain]) => chain.includes(scopeId)).map(([one]) => one)
  }

  /** Is it in a made-up municipality, or in a region that has only such? */
  isFictional(scopeId: ScopeId): boolean {
    if (scopeId === NATION) return false
    const below = this.all('municipality').filter((one) => this.chain(one.scopeId).includes(scopeId))
    return below.length > 0 && below.every(({ data }) => data.fictional)
  }

  /** A region or municipality that cannot be read: nobody knows then what lies under what. */
  #treeUnread(): boolean {
    return this.#unread.some(({ kind }) => kind === 'region' || kind === 'municipality')
  }
}
