import { type Locale, SOURCE_LOCALE } from '../kernel/values'
import type { NeedTranslation } from '../need/schema'
import { type Chain, reachableServices } from './chain'
import { emergencyGroups } from './lists'
import { needSections } from './need-view'
import type { TextIn } from './schema/text'
import type { YoungQuestionView, YoungView } from './schema/young'
import { contactsIn, serviceCard } from './service-view'
import { lifeAreaViews, needLink } from './site'
import { isOlder, translationOf } from './translations'
import { termView, wordMarker } from './words'

/** For who is young: whom one can talk to, where one may go alone, and answers in a few sentences. */
export function youngView(chain: Chain, locale: Locale, now: number): YoungView {
  const marker = wordMarker(chain)
  const areas = new Map(chain.nation.lifeAreas.map((area) => [area.slug, area.position]))
  const needs = [...chain.nation.needs].sort(
    (a, b) => (areas.get(a.lifeArea) ?? 0) - (areas.get(b.lifeArea) ?? 0) || a.position - b.position,
  )
  const questions = needs.flatMap(({ slug, lifeArea, youngTitle }): YoungQuestionView[] => {
    const need = needLink(slug, chain, locale)
    const children = needSections(slug, chain, locale, marker.mark)?.find(({ kind }) => kind === 'children')
    return need && youngTitle && children
      ? [
          {
            need,
            lifeArea,
            question: questionIn(youngTitle, translationOf(slug, chain, locale)),
            blocks: children.blocks,
          },
        ]
      : []
  })
  return {
    numbers: emergencyGroups(chain, locale)
      .flatMap(({ numbers }) => numbers)
      .filter(({ forYoung }) => forYoung),
    services: reachableServices(chain).flatMap((reached) => {
      const { youngSummary } = reached.service
      return youngSummary === undefined ? [] : [{ ...serviceCard(reached, chain, locale, now), youngSummary }]
    }),
    areas: lifeAreaViews(chain, locale).flatMap((area) => {
      const own = questions.filter(({ lifeArea }) => lifeArea === area.slug)
      return own.length > 0 ? [{ area, questions: own }] : []
    }),
    older: questions.some(
      (question) => isTranslated(question, locale) && isOlder(question.need.slug, chain, locale),
    ),
    contacts: contactsIn(
      questions.flatMap(({ blocks }) => blocks.map(({ tree }) => tree)),
      chain,
      locale,
      now,
    ),
    terms: Object.fromEntries(marker.found().map((term) => [term.slug, termView(term, chain, locale)])),
  }
}

/** Is something of it shown in the visitor's language? What is shown in Swedish cannot be older than the Swedish. */
function isTranslated({ question, blocks }: YoungQuestionView, locale: Locale): boolean {
  return locale !== SOURCE_LOCALE && [question, ...blocks].some(({ lang }) => lang === locale)
}

/** The question in the visitor's language, or in Swedish. */
function questionIn(swedish: string, translation: NeedTranslation | undefined): TextIn {
  return translation?.youngTitle === undefined
    ? { text: swedish, lang: SOURCE_LOCALE }
    : { text: translation.youngTitle, lang: translation.locale }
}
