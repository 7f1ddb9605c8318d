import { once } from './process'
import type { Locale } from './values'

/** Pages that were opened from the answers to a question. */
export interface Opening {
  /** Slug of the municipality. */
  municipality: string
  /** The language of the search page. */
  locale: Locale
  /** As it stands in the address of the search page. */
  question: string
  times: number
}

const listeners = () => once('opening-listeners', () => new Set<(opening: Opening) => void>())

/** Calls `listener` for what was opened. The front sees it, since pages that are kept are never rendered again. */
export function onOpened(listener: (opening: Opening) => void): void {
  listeners().add(listener)
}

/** Tells those who want to know that pages were opened. */
export function noteOpened(opening: Opening): void {
  for (const listener of listeners()) listener(opening)
}
