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
}

/** The one store of this process, shared by the module instances that Next.js makes. */
export const renderContext = once('render-context', () => new AsyncLocalStorage<RenderDeclaration>())

/** Adds to the declaration of the request being rendered; does nothing outside one (in `next build`). */
export function declareRender(declaration: RenderDeclaration): void {
  const store = renderContext.getStore()
  if (store) Object.assign(store, declaration)
}
