import type { Locale, ScopeId } from '../kernel/values'
import { SOURCE_LOCALE } from '../kernel/values'
import { textDigest } from '../markdown/digest'
import type { LocalNeed, Need, NeedTranslation, SectionKind } from '../need/schema'
import { SECTION_KINDS } from '../need/schema'

/** One text of a section, and whose it is. */
export interface LayeredBlock {
  scope: ScopeId
  locale: Locale
  body: string
  /** It replaced an upper text that has changed since. */
  movedOn: boolean
}

export type LayeredSections = Partial<Record<SectionKind, LayeredBlock[]>>

export interface NeedLayers {
  national: { scope: ScopeId; need: Need; translation?: NeedTranslation }
  /** Region first, then municipality: from above downwards. */
  local: readonly { scope: ScopeId; need: LocalNeed }[]
}

/**
 * What is shown of a need in one municipality: section by section, each scope inherits what is above it, adds
 * below it, or puts its own text in its place.
 *
 * A translated section stands for the Swedish one of the same scope; local texts are Swedish. `movedOn` compares
 * the digest that a replacing text remembers with the Swedish text that is above it now.
 */
export function layerNeed({ national, local }: NeedLayers): LayeredSections {
  const layered: LayeredSections = {}
  for (const { kind } of SECTION_KINDS) {
    const blocks = layerSection(kind, { national, local })
    if (blocks.length > 0) layered[kind] = blocks
  }
  return layered
}

function layerSection(kind: SectionKind, { national, local }: NeedLayers): LayeredBlock[] {
  const source = national.need.sections[kind]
  const translated = national.translation?.sections[kind]
  let shown: LayeredBlock[] = []
  if (source !== undefined) {
    shown = [
      translated !== undefined && national.translation
        ? { scope: national.scope, locale: national.translation.locale, body: translated, movedOn: false }
        : { scope: national.scope, locale: SOURCE_LOCALE, body: source, movedOn: false },
    ]
  }
  // The Swedish text above the scope that is being laid on, whatever language is shown.
  let above = source === undefined ? [] : [source]
  for (const { scope, need } of local) {
    const section = need.sections[kind]
    if (section === undefined) continue
    const block = { scope, locale: SOURCE_LOCALE, body: section.body, movedOn: false }
    if (section.mode === 'add') {
      shown = [...shown, block]
      above = [...above, section.body]
    } else {
      shown = [{ ...block, movedOn: section.basedOn !== upperDigest(above) }]
      above = [section.body]
    }
  }
  return shown
}

/**
 * Digest of the Swedish texts above a scope, which a replacing section remembers as `basedOn`.
 * @param above the bodies shown above, in order
 */
export function upperDigest(above: readonly string[]): string {
  return textDigest(above.join('\n\n'))
}
