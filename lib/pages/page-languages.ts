import { type Locale, SOURCE_LOCALE } from '../kernel/values'
import { type Chain, layersOf } from './chain'
import { layeredNeed } from './layered-need'
import type { PageLanguage, TextExtent } from './schema/site'
import { guideOf } from './site'
import { textIn } from './texts'
import { translationOf } from './translations'

/**
 * In which of the municipality's languages a page is, and how much of it: headings, buttons and numbers are in all of
 * them, the texts themselves often in Swedish. Names of services and organisations are Swedish everywhere and do not count.
 * @param path the page below the municipality, `behov/tolk`
 */
export function pageLanguages(path: string, chain: Chain): PageLanguage[] {
  const [kind = '', slug] = (path.split('?')[0] ?? '').split('/')
  return chain.municipality.locales.map((locale) => ({
    locale,
    extent: extentOf(textLanguages(kind, slug, chain, locale), locale),
  }))
}

/** The languages that programs are told of: where a page's texts are Swedish, it is the Swedish page over again. */
export function languagesToTell(path: string, chain: Chain): Locale[] {
  return pageLanguages(path, chain).flatMap(({ locale, extent }) => (extent === 'swedish' ? [] : [locale]))
}

function extentOf(languages: readonly Locale[], locale: Locale): TextExtent {
  if (languages.every((language) => language === locale)) return 'full'
  return languages.includes(locale) ? 'part' : 'swedish'
}

/** The language that each text of a page is in when it is read in `locale`. */
function textLanguages(kind: string, slug: string | undefined, chain: Chain, locale: Locale): Locale[] {
  if (locale === SOURCE_LOCALE) return [SOURCE_LOCALE]
  const { lifeAreas, lifeEvents, needs } = chain.nation
  switch (kind) {
    // Made of interface texts, and of what one searches for.
    case 'sok':
    case 'om':
    case 'integritet':
      return [locale]
    case '':
      return [
        ...lifeAreas.flatMap(({ title, hint }) => [langIn(title, locale), langIn(hint, locale)]),
        ...lifeEvents.map(({ title }) => langIn(title, locale)),
      ]
    case 'guide': {
      const guide = guideOf(chain)
      if (!guide) return [locale]
      return [guide.about, guide.visits, guide.interpreterServices].map((text) => langIn(text, locale))
    }
    case 'akut':
      return layersOf(chain)
        .flatMap((part) => part.emergencyNumbers)
        .flatMap(({ name, description, hours }) => [name, description, hours])
        .map((text) => langIn(text, locale))
    case 'livsomraden':
      return [
        ...lifeAreas.filter((area) => area.slug === slug).map(({ title }) => langIn(title, locale)),
        ...needs.filter((need) => need.lifeArea === slug).map((need) => titleLang(need.slug, chain, locale)),
      ]
    case 'behov':
      return slug === undefined ? [SOURCE_LOCALE] : needLanguages(slug, chain, locale)
    case 'barn-och-unga':
      return youngLanguages(chain, locale)
    case 'livshandelser':
      return slug === undefined
        ? lifeEvents.flatMap(({ title, summary }) => [langIn(title, locale), langIn(summary, locale)])
        : lifeEvents
            .filter((event) => event.slug === slug)
            .flatMap(({ title }) => [langIn(title, locale), SOURCE_LOCALE])
    case 'ordlista':
      return chain.nation.glossaryTerms.flatMap(({ meanings }) =>
        meanings.map(({ text }) => langIn(text, locale)),
      )
    // Lists of needs by their names, beside what is Swedish.
    case 'a-o':
    case 'for-professionella':
    case 'mitt-blad':
      return [...needs.map((need) => titleLang(need.slug, chain, locale)), SOURCE_LOCALE]
    // How one complains is in the interface; the statement itself is the municipality's.
    case 'tillganglighet':
      return [locale, SOURCE_LOCALE]
    default:
      return [SOURCE_LOCALE]
  }
}

function needLanguages(slug: string, chain: Chain, locale: Locale): Locale[] {
  const blocks = Object.values(layeredNeed(slug, chain, locale) ?? {}).flat()
  return [titleLang(slug, chain, locale), ...blocks.map((block) => block.locale)]
}

function youngLanguages(chain: Chain, locale: Locale): Locale[] {
  return chain.nation.needs
    .filter(({ youngTitle }) => youngTitle !== undefined)
    .flatMap(({ slug }) => [
      translationOf(slug, chain, locale)?.youngTitle === undefined ? SOURCE_LOCALE : locale,
      ...(layeredNeed(slug, chain, locale)?.children ?? []).map((block) => block.locale),
    ])
}

function titleLang(slug: string, chain: Chain, locale: Locale): Locale {
  return translationOf(slug, chain, locale)?.locale ?? SOURCE_LOCALE
}

function langIn(text: Parameters<typeof textIn>[0], locale: Locale): Locale {
  return textIn(text, locale).lang
}
