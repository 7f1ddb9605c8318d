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
  /** Set when it replaced an upper text: which one, and the Swedish texts that are above it now. */
  replaced?: { basedOn: string; above: readonly string[] }
}

/** Has the upper text changed since this one replaced it? For the editor; pages show the text either way. */
export function movedOn({ replaced }: LayeredBlock): boolean {
  return replaced !== undefined && replaced.basedOn !== upperDigest(replaced.above)
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
 * A translated section stands for the Swedish one of the same scope; local texts are Swedish.
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
        ? { scope: national.scope, locale: national.translation.locale, body: translated }
        : { scope: national.scope, locale: SOURCE_LOCALE, body: source },
    ]
  }
  // The Swedish text above the scope that is being laid on, whatever language is shown.
  let above = source === undefined ? [] : [source]
  for (const { scope, need } of local) {
    const section = need.sections[kind]
    if (section === undefined) continue
    const block = { scope, locale: SOURCE_LOCALE, body: section.body }
    if (section.mode === 'add') {
      shown = [...shown, block]
      above = [...above, section.body]
    } else {
      shown = [{ ...block, replaced: { basedOn: section.basedOn, above } }]
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
