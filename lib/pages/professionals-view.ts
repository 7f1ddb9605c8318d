import { intlTag } from '../kernel/i18n/dates'
import type { Locale } from '../kernel/values'
import { doorsFor } from '../layering/doors'
import { inlineText } from '../markdown/text'
import { addressesIn, type Chain, layersOf, reachableServices } from './chain'
import { needSections } from './need-view'
import type { ProfessionalsView, ReferralRow } from './schema/professionals'
import type { TextIn } from './schema/text'
import { serviceCard } from './service-view'
import { lifeAreaViews, needLinks } from './site'

/** For who refers families: each need in a line, with the way in, the door, and the criteria one step away. */
export function professionalsView(chain: Chain, locale: Locale, now: number): ProfessionalsView {
  const addresses = addressesIn(chain, locale)
  const services = reachableServices(chain)
  const row = (slug: string): ReferralRow[] =>
    needLinks([slug], chain, locale).map((need) => {
      const door = doorsFor(slug, chain.scopes, services)[0]
      return {
        need,
        criteriaHref: hasCriteria(slug, chain) ? `${need.href}#professionals` : null,
        accessWays: (chain.nation.needs.find((one) => one.slug === slug)?.accessWays ?? []).filter(
          (way) => way !== 'rights_based',
        ),
        who: whoMayRefer(slug, chain, locale),
        door: door ? serviceCard(door, chain, locale, now) : null,
      }
    })
  return {
    areas: lifeAreaViews(chain, locale).flatMap((area) => {
      const rows = chain.nation.needs
        .filter((need) => need.lifeArea === area.slug)
        .sort((a, b) => a.position - b.position)
        .flatMap(({ slug }) => row(slug))
      return rows.length > 0 ? [{ area, rows }] : []
    }),
    services: services
      .filter(({ service }) => service.referral !== undefined)
      .sort((a, b) => a.service.name.localeCompare(b.service.name, 'sv'))
      .map((reached) => ({
        ...serviceCard(reached, chain, locale, now),
        referralHref: `${addresses.service(reached.service.slug)}#hanvisa`,
      })),
  }
}

/**
 * Who may refer: the first point of the section for professionals, `**Vem får hänvisa:** alla …`, here or above.
 * null when the section does not begin so.
 */
function whoMayRefer(slug: string, chain: Chain, locale: Locale): TextIn | null {
  const section = needSections(slug, chain, locale, (tree) => tree)?.find(
    ({ kind }) => kind === 'professionals',
  )
  const [block] = section?.blocks ?? []
  const [list] = block?.tree.children ?? []
  const [paragraph] = list?.type === 'list' ? (list.children[0]?.children ?? []) : []
  if (!block || paragraph?.type !== 'paragraph' || paragraph.children[0]?.type !== 'strong') return null
  const [first = '', ...rest] = inlineText(paragraph.children.slice(1)).trim()
  return { text: first.toLocaleUpperCase(intlTag(block.lang)) + rest.join(''), lang: block.lang }
}

function hasCriteria(slug: string, chain: Chain): boolean {
  return (
    chain.nation.needs.some((need) => need.slug === slug && need.sections.professionals !== undefined) ||
    layersOf(chain).some((part) =>
      part.localNeeds.some((text) => text.need === slug && text.sections.professionals !== undefined),
    )
  )
}
