import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from './process'

/**
 * What a page tells the front process about its answer. Pages in the App Router cannot set a status or a
 * header; the Next.js child runs each request inside this context and writes what was declared.
 */
export interface RenderDeclaration {
  /** HTTP status; 200 unless declared. */
  status?: number
  /** May the finished page be kept and given to other visitors? Default: no. */
  keep?: boolean
  /** What the page was made of: `scope@revision`, so that a newer revision makes it stale. */
  records?: string[]
  /** When the page goes stale by the clock alone ("open now"), as milliseconds since the epoch. */
  staleAt?: number
  /** The page has another address now: path on this host. Becomes a 308 that keeps the query. */
  redirect?: string
  /** Search engines are asked to leave the page out (`X-Robots-Tag: noindex`): what is not for real. */
  noindex?: boolean
}

/** What goes between the front and the page that is being rendered. */
export interface RenderContext {
  /** Slug of the municipality that has the host that the visitor reached to itself. */
  readonly alone?: string | undefined
  /** Does a person ask, for the first time? Robots, prefetching and the same question again are not counted. */
  readonly counts?: boolean | undefined
  /** What the page says about its answer; filled in while it is rendered. */
  readonly declared: RenderDeclaration
}

/** The one store of this process, shared by the module instances that Next.js makes. */
export const renderContext = once('render-context', () => new AsyncLocalStorage<RenderContext>())

/** The municipality that has the visitor's host to itself; undefined where municipalities share it. */
export function municipalityAlone(): string | undefined {
  return renderContext.getStore()?.alone
}

/** Is the request being rendered one to count? Never outside one. */
export function requestCounts(): boolean {
  return renderContext.getStore()?.counts ?? false
}

/**
 * Adds to the declaration of the request being rendered; does nothing outside one (in `next build`).
 *
 * A layout and its page both declare, in no certain order, so the careful answer wins: one "may not be kept"
 * and one "not for search engines" are enough, the earliest time to go stale counts, an error status is not
 * taken back, and records add up.
 */
export function declareRender(declaration: RenderDeclaration): void {
  const store = renderContext.getStore()
  if (store) mergeDeclaration(store.declared, declaration)
}

function mergeDeclaration(store: RenderDeclaration, added: RenderDeclaration): void {
  if (added.status !== undefined) store.status = Math.max(store.status ?? 0, added.status)
  if (added.keep !== undefined) store.keep = added.keep && store.keep !== false
  if (added.noindex) store.noindex = true
  if (added.redirect !== undefined) store.redirect = added.redirect
  if (added.staleAt !== undefined) {
    store.staleAt = Math.min(store.staleAt ?? Number.POSITIVE_INFINITY, added.staleAt)
  }
  if (added.records) store.records = [...new Set([...(store.records ?? []), ...added.records])]
}
