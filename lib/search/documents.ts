import type { GlossaryTerm } from '../glossary/schema'
import { type Locale, SOURCE_LOCALE } from '../kernel/values'
import { parseMarkdown } from '../markdown/parse'
import { plainText } from '../markdown/text'
import type { LocalNeed, Need, NeedTranslation } from '../need/schema'
import type { ScopeContents } from '../publishing/snapshot'
import type { Service } from '../service/schema'
import type { SearchDocument } from './schema'

/** What one scope adds to search, by language: its own texts, and the services that are for it. */
export interface SearchableScope {
  part: ScopeContents
  /** The nation's part: a local text is about a need that stands there. */
  nation: ScopeContents
  /** The services whose area this scope is, whoever runs them. */
  services: readonly Service[]
}

/** The documents of a scope in one language. */
export function documentsOf({ part, nation, services }: SearchableScope, locale: Locale): SearchDocument[] {
  const { scope } = part
  if (locale !== SOURCE_LOCALE) {
    return part.needTranslations
      .filter((text) => text.locale === locale)
      .map((text) => translatedDocument(text, scope))
  }
  const localNeeds = part.localNeeds.flatMap((local) => {
    const need = nation.needs.find(({ slug }) => slug === local.need)
    return need ? [localDocument(local, need, scope)] : []
  })
  return [
    ...part.needs.map((need) => needDocument(need, scope)),
    ...localNeeds,
    ...services.map((service) => serviceDocument(service, scope)),
    ...part.glossaryTerms.flatMap((term) => termDocuments(term, scope)),
  ]
}

const bodyOf = (sections: readonly string[]) =>
  sections.map((section) => plainText(parseMarkdown(section).tree)).join('\n')

function needDocument(need: Need, scope: string): SearchDocument {
  const { slug, title, summary, inOtherWords, keywords, sections } = need
  const body = bodyOf(Object.values(sections))
  return {
    id: `need:${slug}`,
    type: 'need',
    slug,
    scope,
    locale: SOURCE_LOCALE,
    title,
    inOtherWords,
    keywords,
    summary,
    body,
  }
}

function translatedDocument(text: NeedTranslation, scope: string): SearchDocument {
  const { need: slug, locale, title, summary, inOtherWords, keywords, sections } = text
  const body = bodyOf(Object.values(sections))
  return {
    id: `need:${slug}`,
    type: 'need',
    slug,
    scope,
    locale,
    title,
    inOtherWords,
    keywords,
    summary,
    body,
  }
}

/** What a region or municipality says of a need, under the need's own name. */
function localDocument(local: LocalNeed, { slug, title, summary }: Need, scope: string): SearchDocument {
  const { inOtherWords, keywords, sections } = local
  const body = bodyOf(Object.values(sections).map((section) => section.body))
  return {
    id: `need:${slug}`,
    type: 'need',
    slug,
    scope,
    locale: SOURCE_LOCALE,
    title,
    inOtherWords,
    keywords,
    summary,
    body,
  }
}

function serviceDocument(service: Service, scope: string): SearchDocument {
  const { slug, name, summary, keywords, description, applicationProcess, referral } = service
  const contacts = service.contacts.map((contact) => contact.title)
  return {
    id: `service:${slug}`,
    type: 'service',
    slug,
    scope,
    locale: SOURCE_LOCALE,
    title: name,
    inOtherWords: contacts,
    keywords,
    summary,
    body: bodyOf([description, applicationProcess, ...(referral === undefined ? [] : [referral])]),
  }
}

function termDocuments({ slug, term, forms, meanings }: GlossaryTerm, scope: string): SearchDocument[] {
  const texts = meanings.map((meaning) => meaning.text.sv)
  const [summary = '', ...rest] = texts
  return [
    {
      id: `term:${slug}`,
      type: 'term',
      slug,
      scope,
      locale: SOURCE_LOCALE,
      title: term,
      inOtherWords: forms,
      keywords: [],
      summary,
      body: rest.join('\n'),
    },
  ]
}
