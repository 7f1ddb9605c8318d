import type { EasyRead } from '../easy-read/schema'
import type { Locale } from '../kernel/values'
import { doorsFor } from '../layering/doors'
import { addressesIn, type Chain, reachableServices } from './chain'
import { lifeAreaPage } from './lists'
import type { EasyReadAreaView, EasyReadView } from './schema/easy-read'
import { serviceCard } from './service-view'
import { lifeAreaViews, needLink } from './site'

function easyReadOf(need: string, chain: Chain): EasyRead | undefined {
  return chain.nation.easyReads.find((candidate) => candidate.need === need)
}

/** Where a need is told in easy Swedish, or null when it is not. */
export function easyReadHref(need: string, chain: Chain, locale: Locale): string | null {
  return easyReadOf(need, chain) ? addressesIn(chain, locale).easyRead(need) : null
}

/** All needs in easy Swedish, by life area. */
export function easyReadAreas(chain: Chain, locale: Locale): EasyReadAreaView[] {
  return lifeAreaViews(chain, locale).flatMap((area) => {
    const slugs = lifeAreaPage(area.slug, chain, locale)?.needs.map(({ slug }) => slug) ?? []
    const needs = slugs.flatMap((slug) => {
      const easy = easyReadOf(slug, chain)
      const title = easy && titleOf(easy, chain)
      const [first] = easy?.summary ?? []
      if (title === undefined || first === undefined) return []
      return [{ slug, href: addressesIn(chain, locale).easyRead(slug), title, first }]
    })
    return needs.length > 0 ? [{ area, needs }] : []
  })
}

/** A need in easy Swedish, with its doors as they are here; null when it is not told so. */
export function easyReadView(slug: string, chain: Chain, locale: Locale, now: number): EasyReadView | null {
  const easy = easyReadOf(slug, chain)
  const need = needLink(slug, chain, locale)
  const title = easy && titleOf(easy, chain)
  if (!easy || !need || title === undefined) return null
  const doors = doorsFor(slug, chain.scopes, reachableServices(chain))
  return {
    need,
    title,
    summary: easy.summary,
    steps: easy.steps,
    turnHere: easy.turnHere,
    doors: doors.map((door) => serviceCard(door, chain, locale, now)),
    differsHere: differsHere(slug, chain),
  }
}

/** The need's name in easy words, or its own in Swedish. */
function titleOf({ need, title }: EasyRead, chain: Chain): string | undefined {
  return title ?? chain.nation.needs.find(({ slug }) => slug === need)?.title
}

/** Has the region or the municipality its own text in place of one that the easy one was made from? */
function differsHere(slug: string, chain: Chain): boolean {
  return [chain.regional, chain.own].some(({ localNeeds }) =>
    localNeeds.some(
      ({ need, sections }) =>
        need === slug && (sections.steps?.mode === 'replace' || sections.turnHere?.mode === 'replace'),
    ),
  )
}
