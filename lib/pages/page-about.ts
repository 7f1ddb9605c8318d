import { messagesOf } from '../kernel/i18n/messages'
import type { Locale } from '../kernel/values'
import { SOURCE_LOCALE } from '../kernel/values'
import type { PageName } from '../markdown/dialect'
import { addressesIn, type Chain, reachableServices } from './chain'
import { easyReadAreas } from './easy-read-view'
import { lifeEventLinks } from './life-event-view'
import { processLinks } from './process-view'
import type { PageAbout } from './schema/guide'
import type { TextIn } from './schema/text'
import { lifeAreaViews, needLink } from './site'

/**
 * The page that a path below the start page leads to, with its name; null when there is none. Only what we know is
 * shown again: nobody can put words of their own on our page.
 * @param path `behov/tolk`; empty for the start page
 */
export function pageAbout(path: string, chain: Chain, locale: Locale): PageAbout | null {
  const title = titleOf(path, chain, locale)
  return title === undefined ? null : { title, href: addressesIn(chain, locale).pageIn(locale, path) }
}

function titleOf(path: string, chain: Chain, locale: Locale): TextIn | undefined {
  const [folder, slug, ...more] = path.split('/')
  if (more.length > 0) return undefined
  if (slug === undefined) return fixedTitle(path, chain, locale)
  switch (folder) {
    case 'behov':
      return needLink(slug, chain, locale)?.title
    case 'livsomraden':
      return lifeAreaViews(chain, locale).find((area) => area.slug === slug)?.title
    case 'livshandelser':
      return lifeEventLinks(chain, locale).find((event) => event.slug === slug)?.title
    case 'processer':
      return processLinks(chain, locale).find((process) => process.slug === slug)?.title
    case 'lattlast': {
      const found = easyReadAreas(chain, locale)
        .flatMap((area) => area.needs)
        .find((need) => need.slug === slug)
      return found && { text: found.title, lang: SOURCE_LOCALE }
    }
    case 'verksamheter': {
      const found = reachableServices(chain).find(({ service }) => service.slug === slug)
      return found && { text: found.service.name, lang: SOURCE_LOCALE }
    }
    default:
      return undefined
  }
}

function fixedTitle(path: string, chain: Chain, locale: Locale): TextIn | undefined {
  const words = messagesOf(locale)
  // The guide's page is where one tells; the others are all here.
  const titles: Readonly<Record<'' | Exclude<PageName, 'guide'>, string>> = {
    '': words.start.title.replace('{name}', chain.municipality.name),
    akut: words.acute.title,
    sok: words.search.title,
    ordlista: words.glossary.title,
    om: words.about.title,
    livshandelser: words.lifeEvents.title,
    processer: words.processes.title,
    lattlast: words.easyRead.title,
    'a-o': words.az.title,
    yrken: words.professions.title,
    papper: words.papers.title,
    minoritetssprak: words.minorityLanguages.title,
    'vem-gor-vad': words.actors.title,
    fonder: words.funds.title,
    organisationer: words.organizations.title,
    'barn-och-unga': words.young.title,
    'for-professionella': words.professionals.title,
    tillganglighet: words.accessibility.title,
    integritet: words.privacy.title,
    'mitt-blad': words.sheet.title,
  }
  const found = Object.entries(titles).find(([name]) => name === path)
  return found && { text: found[1], lang: locale }
}
