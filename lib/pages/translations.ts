import { REVIEWED_INTERFACES } from '../kernel/i18n/messages'
import { type Locale, type Localized, SOURCE_LOCALE } from '../kernel/values'
import type { Need, NeedTranslation } from '../need/schema'
import { isWholeEverywhere } from '../need/whole-translations'
import { sourceDigest } from '../publishing/source-digest'
import { type Chain, layersOf } from './chain'

/** Is a translation shown whole here, or only its title and summary? The municipality decides until it is reviewed. */
function isShownWhole(translation: NeedTranslation, chain: Chain): boolean {
  return isWholeEverywhere(translation) || chain.municipality.unreviewedTranslations
}

const byKey = new WeakMap<readonly NeedTranslation[], ReadonlyMap<string, NeedTranslation>>()

/** Read many times for one page: each list is put into a map once. */
function findTranslation(slug: string, { nation }: Chain, locale: Locale): NeedTranslation | undefined {
  let known = byKey.get(nation.needTranslations)
  if (!known) {
    known = new Map(nation.needTranslations.map((text) => [`${text.locale} ${text.need}`, text]))
    byKey.set(nation.needTranslations, known)
  }
  return known.get(`${locale} ${slug}`)
}

/** What is shown here of a need's translation; undefined where there is none in that language. */
export function translationOf(slug: string, chain: Chain, locale: Locale): NeedTranslation | undefined {
  const found = findTranslation(slug, chain, locale)
  if (!found || isShownWhole(found, chain)) return found
  const { youngTitle: _, ...short } = found
  return { ...short, sections: {} }
}

const digests = new WeakMap<NeedTranslation, { source: Need; digest: string }>()

/** Has the Swedish text changed since it was translated? */
export function isOlder(slug: string, chain: Chain, locale: Locale): boolean {
  const source = chain.nation.needs.find((need) => need.slug === slug)
  const found = findTranslation(slug, chain, locale)
  if (!source || !found) return false
  let known = digests.get(found)
  if (known?.source !== source) {
    known = { source, digest: sourceDigest(source, found) }
    digests.set(found, known)
  }
  return known.digest !== found.sourceDigest
}

/**
 * Is there something on the pages of a language, interface or short texts, that no professional translator has read?
 * @param interfaces languages whose interface somebody has read
 */
export function isUnreviewed(
  chain: Chain,
  locale: Locale,
  interfaces: ReadonlySet<Locale> = REVIEWED_INTERFACES,
): boolean {
  if (locale === SOURCE_LOCALE) return false
  return !interfaces.has(locale) || shortTexts(chain).some((text) => isOwnTranslation(text, locale))
}

function isOwnTranslation(text: Localized, locale: Locale): boolean {
  return text[locale] !== undefined && !text.reviewed?.some((reviewed) => reviewed === locale)
}

/** The texts that stand on many pages, with all their languages. */
function shortTexts(chain: Chain): Localized[] {
  return [
    ...chain.nation.lifeAreas.flatMap(({ title, hint }) => [title, hint]),
    ...chain.nation.lifeEvents.flatMap(({ title, summary }) => [title, summary]),
    ...layersOf(chain)
      .flatMap((part) => part.emergencyNumbers)
      .flatMap(({ name, description, hours }) => [name, description, hours]),
    ...layersOf(chain)
      .flatMap((part) => part.guides)
      .flatMap(({ about, visits, interpreterServices }) => [about, visits, interpreterServices]),
  ]
}
