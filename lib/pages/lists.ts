import type { EmergencyNumber } from '../emergency/schema'
import { EMERGENCY_GROUPS } from '../emergency/schema'
import { type Locale, SOURCE_LOCALE } from '../kernel/values'
import { type Chain, layersOf } from './chain'
import { underLetters } from './letters'
import type { EmergencyGroupView } from './schema/emergency'
import type { TermView } from './schema/glossary'
import type { LifeAreaPageView } from './schema/life-area'
import { lifeAreaView, lifeAreaViews, needLinks } from './site'
import { textIn } from './texts'
import { termView } from './words'

/** The needs behind one door, or null when there is no such door. */
export function lifeAreaPage(slug: string, chain: Chain, locale: Locale): LifeAreaPageView | null {
  const area = chain.nation.lifeAreas.find((candidate) => candidate.slug === slug)
  if (!area) return null
  const needs = chain.nation.needs
    .filter((need) => need.lifeArea === slug)
    .sort((a, b) => a.position - b.position)
    .map((need) => need.slug)
  return {
    ...lifeAreaView(area, chain, locale),
    needs: needLinks(needs, chain, locale),
    others: lifeAreaViews(chain, locale).filter((other) => other.slug !== slug),
  }
}

/** Numbers for acute situations: danger to life first, national numbers before local ones in each group. */
export function emergencyGroups(chain: Chain, locale: Locale): EmergencyGroupView[] {
  const numbers = layersOf(chain).flatMap((part) =>
    [...part.emergencyNumbers]
      .sort((a, b) => a.position - b.position)
      .map((number) => ({ number, local: part !== chain.nation })),
  )
  return EMERGENCY_GROUPS.flatMap((group) => {
    const inGroup = numbers.filter(({ number }) => number.group === group)
    if (inGroup.length === 0) return []
    return [{ group, numbers: inGroup.map(({ number, local }) => numberView(number, local, locale)) }]
  })
}

function numberView(
  { slug, number, name, description, hours, website, forYoung }: EmergencyNumber,
  local: boolean,
  locale: Locale,
) {
  return {
    slug,
    number,
    name: textIn(name, locale),
    description: textIn(description, locale),
    hours: textIn(hours, locale),
    ...(website === undefined ? {} : { website }),
    local,
    forYoung,
  }
}

/** The glossary under its first letters, in Swedish order (å, ä, ö last). */
export function glossaryPage(chain: Chain, locale: Locale): { letter: string; terms: TermView[] }[] {
  return underLetters(chain.nation.glossaryTerms, ({ term }) => term, SOURCE_LOCALE).map(
    ({ letter, items }) => ({
      letter,
      terms: items.map((term) => termView(term, chain, locale)),
    }),
  )
}
