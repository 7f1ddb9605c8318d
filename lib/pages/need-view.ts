import { type Locale, SOURCE_LOCALE } from '../kernel/values'
import { doorsFor } from '../layering/doors'
import type { LayeredSections } from '../layering/layer'
import type { MarkdownTree } from '../markdown/schema'
import { isFactKind, SECTION_KINDS } from '../need/schema'
import { type Chain, reachableServices } from './chain'
import { easyReadHref } from './easy-read-view'
import { layeredNeed, localTexts } from './layered-need'
import { papersFor } from './papers-view'
import { processesOfNeed } from './process-view'
import type { NeedView, SectionView } from './schema/need'
import { contactsIn, serviceCard } from './service-view'
import { lifeAreaView, needLinks } from './site'
import { needTexts } from './texts'
import { isOlder, translationOf } from './translations'
import { treeOf } from './trees'
import { termView, wordMarker } from './words'

/** A need's page, or null when there is none of that name. */
export function needView(slug: string, chain: Chain, locale: Locale, now: number): NeedView | null {
  const need = chain.nation.needs.find((candidate) => candidate.slug === slug)
  const lifeArea = chain.nation.lifeAreas.find((area) => area.slug === need?.lifeArea)
  const marker = wordMarker(chain)
  const sections = needSections(slug, chain, locale, marker.mark)
  if (!need || !lifeArea || !sections) return null

  const translation = translationOf(slug, chain, locale)
  const local = localTexts(slug, chain)
  const trees = sections.flatMap((section) => section.blocks.map((block) => block.tree))

  const doors = doorsFor(slug, chain.scopes, reachableServices(chain))
  const cards = doors.map((door) => serviceCard(door, chain, locale, now))
  const [firstDoor = null, ...otherDoors] = cards

  return {
    slug,
    ...needTexts(need, translation),
    unreviewed: translation !== undefined && !translation.reviewed,
    older: isOlder(slug, chain, locale),
    providers: need.providers,
    lifeArea: lifeAreaView(lifeArea, chain, locale),
    inOtherWords: [
      ...(translation ?? need).inOtherWords.map((text) => ({
        text,
        lang: translation?.locale ?? SOURCE_LOCALE,
      })),
      ...local.flatMap((part) => part.need.inOtherWords.map((text) => ({ text, lang: SOURCE_LOCALE }))),
    ],
    facts: sections.flatMap(({ kind, blocks }) => (isFactKind(kind) ? [{ kind, blocks }] : [])),
    sections: Object.fromEntries(
      sections.filter((section) => !isFactKind(section.kind)).map((section) => [section.kind, section]),
    ),
    firstDoor,
    otherDoors,
    contacts: contactsIn(trees, chain, locale, now),
    terms: Object.fromEntries(marker.found().map((term) => [term.slug, termView(term, chain, locale)])),
    processes: processesOfNeed(slug, chain, locale),
    easyReadHref: easyReadHref(slug, chain, locale),
    related: needLinks(need.related, chain, locale),
    papers: papersFor(slug, chain, locale),
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

/** The sections of a need as they are here, in the order of the page; null when there is none of that name. */
export function needSections(
  slug: string,
  chain: Chain,
  locale: Locale,
  mark: (tree: MarkdownTree) => MarkdownTree,
): SectionView[] | null {
  const layered = layeredNeed(slug, chain, locale)
  return layered && sectionViews(layered, chain, mark)
}

const LEVELS = ['nation', 'region', 'municipality'] as const

function sectionViews(
  layered: LayeredSections,
  chain: Chain,
  mark: (tree: MarkdownTree) => MarkdownTree,
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
          // The glossary explains Swedish words.
          tree: locale === SOURCE_LOCALE ? mark(treeOf(body)) : treeOf(body),
        })),
      },
    ]
  })
}
