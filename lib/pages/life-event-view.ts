import type { Locale } from '../kernel/values'
import type { LifeEvent } from '../life-event/schema'
import { addressesIn, type Chain } from './chain'
import type { LifeEventView } from './schema/life-event'
import type { LifeEventLink } from './schema/links'
import { contactsIn } from './service-view'
import { needLinks } from './site'
import { textIn } from './texts'
import { treeOf } from './trees'
import { termView, wordMarker } from './words'

function lifeEventLink(event: LifeEvent, chain: Chain, locale: Locale): LifeEventLink {
  return {
    slug: event.slug,
    href: addressesIn(chain, locale).lifeEvent(event.slug),
    title: textIn(event.title, locale),
    summary: textIn(event.summary, locale),
  }
}

/** All life events, in their order: as they come in life. */
export function lifeEventLinks(chain: Chain, locale: Locale): LifeEventLink[] {
  return [...chain.nation.lifeEvents]
    .sort((a, b) => a.position - b.position)
    .map((event) => lifeEventLink(event, chain, locale))
}

/** A path in time with the needs that one meets on it, or null when there is none of that name. */
export function lifeEventView(slug: string, chain: Chain, locale: Locale, now: number): LifeEventView | null {
  const event = chain.nation.lifeEvents.find((candidate) => candidate.slug === slug)
  if (!event) return null
  const marker = wordMarker(chain)
  const phases = event.phases.map(({ title, text, needs }) => ({
    title,
    tree: marker.mark(treeOf(text)),
    needs: needLinks(needs, chain, locale),
  }))
  return {
    ...lifeEventLink(event, chain, locale),
    phases,
    contacts: contactsIn(
      phases.map(({ tree }) => tree),
      chain,
      locale,
      now,
    ),
    terms: Object.fromEntries(marker.found().map((term) => [term.slug, termView(term, chain, locale)])),
    others: lifeEventLinks(chain, locale).filter((other) => other.slug !== slug),
    reviewedOn: event.reviewedOn,
    reviewNext: event.reviewNext,
  }
}
