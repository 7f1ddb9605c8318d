import type { Locale } from '../kernel/values'
import { doorsFor } from '../layering/doors'
import { type LayeredSections, layerNeed } from '../layering/layer'
import { isFactKind, SECTION_KINDS } from '../need/schema'
import { type Chain, reachableServices } from './chain'
import type { NeedView, SectionView } from './schema'
import { contactsIn, serviceCard } from './service-view'
import { lifeAreaView, needLinks, translationOf } from './site'
import { needTexts } from './texts'
import { treeOf } from './trees'
import { termView, wordMarker } from './words'

/** A need's page, or null when there is none of that name. */
export function needView(slug: string, chain: Chain, locale: Locale, now: number): NeedView | null {
  const need = chain.nation.needs.find((candidate) => candidate.slug === slug)
  const lifeArea = chain.nation.lifeAreas.find((area) => area.slug === need?.lifeArea)
  if (!need || !lifeArea) return null

  const translation = translationOf(slug, chain, locale)
  const local = [chain.regional, chain.own].flatMap((part) =>
    part.localNeeds
      .filter((candidate) => candidate.need === slug)
      .map((candidate) => ({ scope: part.scope, need: candidate })),
  )
  const layered = layerNeed({ national: { scope: chain.nation.scope, need, translation }, local })
  const marker = wordMarker(chain)
  const sections = sectionViews(layered, chain, marker.mark)
  const trees = sections.flatMap((section) => section.blocks.map((block) => block.tree))

  const doors = doorsFor(slug, chain.scopes, reachableServices(chain))
  const cards = doors.map((door) => serviceCard(door, chain, locale, now))
  const [firstDoor = null, ...otherDoors] = cards

  return {
    slug,
    ...needTexts(need, translation),
    unreviewed: translation !== undefined && !translation.reviewed,
    lifeArea: lifeAreaView(lifeArea, chain, locale),
    inOtherWords: [...(translation ?? need).inOtherWords, ...local.flatMap((part) => part.need.inOtherWords)],
    facts: sections.flatMap(({ kind, blocks }) => (isFactKind(kind) ? [{ kind, blocks }] : [])),
    sections: Object.fromEntries(
      sections.filter((section) => !isFactKind(section.kind)).map((section) => [section.kind, section]),
    ),
    firstDoor,
    otherDoors,
    contacts: contactsIn(trees, chain, locale, now),
    terms: Object.fromEntries(marker.found().map((term) => [term.slug, termView(term, chain, locale)])),
    related: needLinks(need.related, chain, locale),
    sources: need.sources,
    reviewedOn: need.reviewedOn,
    reviewNext: need.reviewNext,
    localReviewedOn:
      local
        .map((part) => part.need.reviewedOn)
        .sort()
        .at(-1) ?? null,
  }
}

const LEVELS = ['nation', 'region', 'municipality'] as const

function sectionViews(
  layered: LayeredSections,
  chain: Chain,
  mark: (tree: ReturnType<typeof treeOf>) => ReturnType<typeof treeOf>,
): SectionView[] {
  return SECTION_KINDS.flatMap(({ kind }) => {
    const blocks = layered[kind]
    if (!blocks) return []
    return [
      {
        kind,
        blocks: blocks.map(({ scope, locale, body }) => ({
          from: LEVELS[chain.scopes.indexOf(scope)] ?? 'nation',
          lang: locale,
          tree: mark(treeOf(body)),
        })),
      },
    ]
  })
}
