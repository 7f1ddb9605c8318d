import type { Locale } from '../kernel/values'
import { addressesIn, type Chain, reachableServices } from './chain'

/** Where the things are now that had another slug: old addresses in letters, bookmarks and search engines lead on. */

const formerly =
  (slug: string) =>
  ({ formerSlugs }: { formerSlugs: readonly string[] }): boolean =>
    formerSlugs.includes(slug)

/** The slugs that things have today, for slugs that were written down some time: on a sheet, in a bookmark. */
export function currentSlugs(
  slugs: readonly string[],
  things: readonly { slug: string; formerSlugs: readonly string[] }[],
): string[] {
  const today = slugs.map(
    (slug) => (things.find((one) => one.slug === slug) ?? things.find(formerly(slug)))?.slug ?? slug,
  )
  return [...new Set(today)]
}

export function movedNeed(slug: string, chain: Chain, locale: Locale): string | null {
  const need = chain.nation.needs.find(formerly(slug))
  return need ? addressesIn(chain, locale).need(need.slug) : null
}

export function movedService(slug: string, chain: Chain, locale: Locale): string | null {
  const found = reachableServices(chain).find(({ service }) => formerly(slug)(service))
  return found ? addressesIn(chain, locale).service(found.service.slug) : null
}

export function movedLifeArea(slug: string, chain: Chain, locale: Locale): string | null {
  const area = chain.nation.lifeAreas.find(formerly(slug))
  return area ? addressesIn(chain, locale).lifeArea(area.slug) : null
}

export function movedLifeEvent(slug: string, chain: Chain, locale: Locale): string | null {
  const event = chain.nation.lifeEvents.find(formerly(slug))
  return event ? addressesIn(chain, locale).lifeEvent(event.slug) : null
}

export function movedProcess(slug: string, chain: Chain, locale: Locale): string | null {
  const process = chain.nation.processes.find(formerly(slug))
  return process ? addressesIn(chain, locale).process(process.slug) : null
}

export function movedEasyRead(slug: string, chain: Chain, locale: Locale): string | null {
  const need = chain.nation.needs.find(formerly(slug))
  return need ? addressesIn(chain, locale).easyRead(need.slug) : null
}
