import type { Locale, ScopeId } from '../kernel/values'
import { type LayeredSections, layerNeed } from '../layering/layer'
import type { LocalNeed } from '../need/schema'
import type { Chain } from './chain'
import { translationOf } from './translations'

/** What is shown of a need here, section by section; null when there is none of that name. */
export function layeredNeed(slug: string, chain: Chain, locale: Locale): LayeredSections | null {
  const need = chain.nation.needs.find((candidate) => candidate.slug === slug)
  if (!need) return null
  const translation = translationOf(slug, chain, locale)
  const national = { scope: chain.nation.scope, need, ...(translation && { translation }) }
  return layerNeed({ national, local: localTexts(slug, chain) })
}

/** What the region and the municipality say of a need. */
export function localTexts(slug: string, chain: Chain): { scope: ScopeId; need: LocalNeed }[] {
  return [chain.regional, chain.own].flatMap((part) =>
    part.localNeeds
      .filter((candidate) => candidate.need === slug)
      .map((candidate) => ({ scope: part.scope, need: candidate })),
  )
}
