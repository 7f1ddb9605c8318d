import { errorFacts } from '../kernel/error-facts'
import { log } from '../kernel/log'
import { type Opening, onOpened } from '../kernel/openings'
import { beforeStop, once } from '../kernel/process'
import { requestCounts } from '../kernel/render-context'
import type { Locale, ScopeId } from '../kernel/values'
import { addOpened, addSearches, removeCountsBefore } from '../search-count/mutations'
import { KEPT_WEEKS, type OpenedTally, type SearchTally } from '../search-count/schema'
import { weekOf, weeksBefore } from '../search-count/week'
import { countable, questionForm } from './counting'
import { madeSpace } from './live'
import { normaliseWord } from './normalise'
import { isCommonWord, isTellingWord } from './stop-words'

/** Where counts go; `lib/search-count/mutations.ts`. */
export interface CountStore {
  addSearches(tallies: readonly SearchTally[]): Promise<void>
  addOpened(tallies: readonly OpenedTally[]): Promise<void>
  removeCountsBefore(week: string): Promise<unknown>
}

export interface SearchCountsOptions {
  store: CountStore
  /** How often what was gathered is written. Default: every ten seconds. 0: only when asked. */
  everyMs?: number
  /** Different questions that are kept until then; more are not counted. Default 5,000. */
  most?: number
  /** Milliseconds since the epoch. */
  now?: () => number
}

type Key = Pick<SearchTally, 'scopeId' | 'locale' | 'week' | 'query'>

/**
 * Gathers searches in memory and writes them together, so that nobody waits for it. While the database is away they
 * are forgotten: a count is not worth a question kept somewhere else. Nothing of it is logged.
 */
export class SearchCounts {
  #searches = new Map<string, SearchTally>()
  #opened = new Map<string, OpenedTally>()
  /** Written one round later: the search may have been counted by another process, which has not written it yet. */
  #openedBefore: OpenedTally[] = []
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> | undefined
  #cleaned: string | undefined

  constructor(private readonly options: SearchCountsOptions) {}

  /** @param query as `countable` made it */
  search(scopeId: ScopeId, locale: Locale, query: string, found: number): void {
    const key = this.#key(scopeId, locale, query)
    const tally = this.#take(this.#searches, key, () => ({ ...key, searches: 0, empty: 0 }))
    if (!tally) return
    tally.searches += 1
    if (found === 0) tally.empty += 1
  }

  /** @param query in `questionForm`; counted where the same was counted as a search */
  opened(scopeId: ScopeId, locale: Locale, query: string, times: number): void {
    const key = this.#key(scopeId, locale, query)
    const tally = this.#take(this.#opened, key, () => ({ ...key, opened: 0 }))
    if (tally) tally.opened += times
  }

  #key(scopeId: ScopeId, locale: Locale, query: string): Key {
    return { scopeId, locale, query, week: weekOf(this.#now()) }
  }

  #take<Tally extends Key>(tallies: Map<string, Tally>, key: Key, make: () => Tally): Tally | undefined {
    const { most = 5_000 } = this.options
    const name = JSON.stringify([key.scopeId, key.locale, key.week, key.query])
    const known = tallies.get(name)
    if (known) return known
    if (tallies.size >= most) return undefined
    this.#later()
    const made = make()
    tallies.set(name, made)
    return made
  }

  #later(): void {
    const { everyMs = 10_000 } = this.options
    if (everyMs > 0) this.#timer ??= setTimeout(() => void this.flush(), everyMs).unref()
  }

  #now(): number {
    return this.options.now?.() ?? Date.now()
  }

  /** Writes what was gathered, all of it when the process stops. Never fails. */
  async flush({ all = false } = {}): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    await this.#writing
    const searches = [...this.#searches.values()]
    const recent = [...this.#opened.values()]
    const opened = all ? [this.#openedBefore, recent] : [this.#openedBefore]
    this.#openedBefore = all ? [] : recent
    this.#searches = new Map()
    this.#opened = new Map()
    if (this.#openedBefore.length > 0) this.#later()
    this.#writing = this.#write(searches, opened).finally(() => {
      this.#writing = undefined
    })
    await this.#writing
  }

  async #write(searches: readonly SearchTally[], opened: readonly OpenedTally[][]): Promise<void> {
    const { store } = this.options
    try {
      if (searches.length > 0) await store.addSearches(searches)
      for (const tallies of opened) if (tallies.length > 0) await store.addOpened(tallies)
      if (searches.length > 0) await this.#forgetOld()
    } catch (error) {
      log().warn(errorFacts(error), 'searches could not be counted')
    }
  }

  /** At most once a day. */
  async #forgetOld(): Promise<void> {
    const now = this.#now()
    const today = new Date(now).toISOString().slice(0, 10)
    if (this.#cleaned === today) return
    this.#cleaned = today
    await this.options.store.removeCountsBefore(weeksBefore(weekOf(now), KEPT_WEEKS))
  }
}

const searchCounts = () =>
  once('search-counts', () => new SearchCounts({ store: { addSearches, addOpened, removeCountsBefore } }))

/** Begins to hear which pages are opened from search pages, and sees that nothing is left when the process stops. */
export function startCounting(): void {
  once('search-counting', () => {
    onOpened(({ municipality, locale, question, times }: Opening) => {
      const query = questionForm(question)
      if (query !== '') searchCounts().opened(`municipality:${municipality}`, locale, query, times)
    })
    beforeStop(() => searchCounts().flush({ all: true }))
    return true
  })
}

export interface NotedSearch {
  /** The municipality's scopes, nation first. */
  scopes: readonly ScopeId[]
  /** The language of the page. */
  locale: Locale
  /** As it was typed. */
  question: string
  /** How many things it found, whatever was picked of them. */
  found: number
}

/**
 * Counts a search that is made on a page, if it is to be counted (see `RenderContext.counts`) and could be anybody's
 * (see `countable`). Returns at once, and never fails.
 */
export function noteSearch({ scopes, locale, question, found }: NotedSearch): void {
  const scope = scopes.at(-1)
  if (scope === undefined || !requestCounts()) return
  const query = countable(question, knownIn(scopes))
  if (query !== null) searchCounts().search(scope, locale, query, found)
}

/** Is a word one of the texts, of the thesaurus, or of questions? */
function knownIn(scopes: readonly ScopeId[]): (word: string) => boolean {
  const space = madeSpace(scopes)
  return (word) => {
    const form = normaliseWord(word)
    if (isCommonWord(form) || isTellingWord(form)) return true
    return space?.lexicons.some((lexicon) => lexicon.get(form) !== undefined) ?? false
  }
}
