import { direction } from '../kernel/i18n/direction'
import type { Locale } from '../kernel/values'
import { SOURCE_LOCALE } from '../kernel/values'
import type { MinorityLanguage } from '../minority-language/schema'
import type { Municipality } from '../municipality/schema'
import type { Chain } from './chain'
import type { MinorityLanguagesView, MinorityLanguageView } from './schema/minority-languages'
import type { OwnWords } from './schema/text'
import { contactsIn } from './service-view'
import { needLinks } from './site'
import { treeOf } from './trees'
import { termView, wordMarker } from './words'

/** Sign language has no letters: what is written about it is in Swedish. */
const SIGN_LANGUAGE = 'swl'

/**
 * The minority languages and sign language, in their order, each with what one has a right to in this municipality:
 * inside or outside the language's area, as the municipality says that it is (Lag 2009:724).
 */
export function minorityLanguagesView(chain: Chain, locale: Locale, now: number): MinorityLanguagesView {
  const marker = wordMarker(chain)
  const { administrativeAreas, films } = chain.municipality
  const languages = inOrder(chain.nation.minorityLanguages).map((language): MinorityLanguageView => {
    const { slug, name, administrativeArea: area, sources, reviewedOn, reviewNext } = language
    const inArea = area === undefined ? null : administrativeAreas.includes(area)
    const here = inArea === null ? undefined : inArea ? language.inArea : language.outsideArea
    return {
      ...{ slug, name, inArea, sources, reviewedOn, reviewNext },
      ownNames: ownWords(language, 'ownName'),
      ownTexts: ownWords(language, 'ownText'),
      here: here === undefined ? null : marker.mark(treeOf(here)),
      everywhere: marker.mark(treeOf(language.text)),
      films: filmsIn(language, films),
      needs: needLinks(language.needs, chain, locale),
    }
  })
  const trees = languages.flatMap(({ here, everywhere }) => [...(here ? [here] : []), everywhere])
  return {
    languages,
    contacts: contactsIn(trees, chain, locale, now),
    terms: Object.fromEntries(marker.found().map((term) => [term.slug, termView(term, chain, locale)])),
  }
}

function ownWords({ languages }: MinorityLanguage, field: 'ownName' | 'ownText'): OwnWords[] {
  return languages.flatMap((variety) => {
    const text = variety[field]
    return text === undefined ? [] : [written(text, variety.tag)]
  })
}

/** The municipality's films in a language; of a language that has several, with the name of the one that it is in. */
function filmsIn(
  { languages }: MinorityLanguage,
  films: Municipality['films'],
): MinorityLanguageView['films'] {
  return films.flatMap(({ language, title, url }) => {
    const variety = languages.find(({ tag }) => tag === language)
    if (!variety) return []
    const { ownName } = variety
    return [
      {
        ...written(title, language === SIGN_LANGUAGE ? SOURCE_LOCALE : language),
        href: url,
        ...(languages.length > 1 && ownName !== undefined ? { variety: ownName } : {}),
      },
    ]
  })
}

function written(text: string, lang: string): OwnWords {
  return { text, lang, dir: direction(lang) }
}

function inOrder(languages: readonly MinorityLanguage[]): MinorityLanguage[] {
  return [...languages].sort((a, b) => a.position - b.position)
}
