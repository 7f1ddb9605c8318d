import type { Locale } from '../kernel/values'
import { doorsFor } from '../layering/doors'
import type { MarkdownTree } from '../markdown/schema'
import { addressesIn, type Chain, reachableServices } from './chain'
import { currentSlugs } from './moved'
import { needSections } from './need-view'
import type { SectionView } from './schema/need'
import type { SheetNeedView, SheetOptionsView, SheetView } from './schema/sheet'
import type { BlockView } from './schema/text'
import { contactsIn, serviceCard } from './service-view'
import { SHEET_ITEMS, SHEET_LINE, type SheetChoice } from './sheet-choice'
import { lifeAreaViews, needLink, needLinks } from './site'
import { isOlder } from './translations'
import { termView, wordMarker } from './words'

/** The sheet that was chosen, made of what is published now. What is not there any more is named in `unknown`. */
export function sheetView(asked: SheetChoice, chain: Chain, locale: Locale, now: number): SheetView {
  const addresses = addressesIn(chain, locale)
  const services = reachableServices(chain)
  const choice = today(asked, chain)
  const marker = wordMarker(chain)
  const needs = choice.needs.flatMap((slug): SheetNeedView[] => {
    const need = needLink(slug, chain, locale)
    const sections = needSections(slug, chain, locale, marker.mark)
    if (!need || !sections) return []
    const [door] = doorsFor(slug, chain.scopes, services)
    return [
      {
        need,
        door: door ? serviceCard(door, chain, locale, now) : null,
        steps: only(sections, 'steps', briefSteps),
        bring: only(sections, 'bring', thingsToBring),
      },
    ]
  })
  const found = choice.services.flatMap((slug) => services.find(({ service }) => service.slug === slug) ?? [])
  const known = new Set([...needs.map(({ need }) => need.slug), ...found.map(({ service }) => service.slug)])
  const trees = needs.flatMap(({ steps, bring }) => [...steps, ...bring].map(({ tree }) => tree))
  return {
    needs,
    // A door that stands with its need is not said twice.
    services: found
      .map((reached) => serviceCard(reached, chain, locale, now))
      .filter(({ slug }) => !needs.some(({ door }) => door?.slug === slug)),
    older: needs.some(({ need }) => isOlder(need.slug, chain, locale)),
    line: choice.line,
    unknown: [...choice.needs, ...choice.services].filter((slug) => !known.has(slug)),
    left: choice.left,
    href: addresses.sheetOf(choice),
    contacts: contactsIn(trees, chain, locale, now),
    terms: Object.fromEntries(marker.found().map((term) => [term.slug, termView(term, chain, locale)])),
  }
}

/** The choice under the names that things have today: an old sheet stays whole. */
function today(choice: SheetChoice, chain: Chain): SheetChoice {
  const services = reachableServices(chain).map(({ service }) => service)
  return {
    ...choice,
    needs: currentSlugs(choice.needs, chain.nation.needs),
    services: currentSlugs(choice.services, services),
  }
}

/** Everything that can be chosen, with what is chosen already. */
export function sheetOptions(asked: SheetChoice, chain: Chain, locale: Locale): SheetOptionsView {
  const choice = today(asked, chain)
  const services = new Map(
    reachableServices(chain)
      .reverse()
      .map((reached) => [reached.service.slug, reached]),
  )
  return {
    most: SHEET_ITEMS,
    lineLength: SHEET_LINE,
    areas: lifeAreaViews(chain, locale).flatMap((area) => {
      const slugs = chain.nation.needs
        .filter((need) => need.lifeArea === area.slug)
        .sort((a, b) => a.position - b.position)
        .map(({ slug }) => slug)
      const needs = needLinks(slugs, chain, locale).map((need) => ({
        ...need,
        chosen: choice.needs.includes(need.slug),
      }))
      return needs.length > 0 ? [{ area, needs }] : []
    }),
    services: [...services.values()]
      .map((reached) => {
        const { slug, name, organization } = serviceCard(reached, chain, locale, 0)
        return { slug, name, organization, chosen: choice.services.includes(slug) }
      })
      .sort((a, b) => a.name.localeCompare(b.name, 'sv')),
  }
}

function only(
  sections: readonly SectionView[],
  kind: SectionView['kind'],
  cut: (tree: MarkdownTree) => MarkdownTree,
): BlockView[] {
  const blocks = sections.find((section) => section.kind === kind)?.blocks ?? []
  return blocks
    .map((block) => ({ ...block, tree: cut(block.tree) }))
    .filter(({ tree }) => tree.children.length > 0)
}

/** The steps, each with the first that is said of it: a sheet is read at a glance. */
function briefSteps({ children }: MarkdownTree): MarkdownTree {
  return {
    type: 'root',
    children: children.flatMap((block) =>
      block.type === 'step' ? [{ ...block, children: block.children.slice(0, 1) }] : [],
    ),
  }
}

function thingsToBring({ children }: MarkdownTree): MarkdownTree {
  return { type: 'root', children: children.filter((block) => block.type === 'bring') }
}
