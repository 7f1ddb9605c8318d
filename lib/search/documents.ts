import type { GlossaryTerm } from '../glossary/schema'
import { type Locale, SOURCE_LOCALE } from '../kernel/values'
import { parseMarkdown } from '../markdown/parse'
import { plainText } from '../markdown/text'
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
      .map((text) => needDocument(scope, locale, { ...text, slug: text.need }, Object.values(text.sections)))
  }
  const localNeeds = part.localNeeds.flatMap((local) => {
    const need = nation.needs.find(({ slug }) => slug === local.need)
    if (!need) return []
    const { inOtherWords, keywords, sections } = local
    const bodies = Object.values(sections).map((section) => section.body)
    // Under the need's own name, found by the local words.
    return [needDocument(scope, SOURCE_LOCALE, { ...need, inOtherWords, keywords }, bodies)]
  })
  return [
    ...part.needs.map((need) => needDocument(scope, SOURCE_LOCALE, need, Object.values(need.sections))),
    ...localNeeds,
    ...services.map((service) => serviceDocument(service, scope)),
    ...part.glossaryTerms.flatMap((term) => termDocuments(term, scope)),
  ]
}

const bodyOf = (sections: readonly string[]) =>
  sections.map((section) => plainText(parseMarkdown(section).tree)).join('\n')

/** What one text says of a need: the nation's, its translation, or a local one. */
function needDocument(
  scope: string,
  locale: Locale,
  texts: Pick<SearchDocument, 'slug' | 'title' | 'summary' | 'inOtherWords' | 'keywords'>,
  bodies: readonly string[],
): SearchDocument {
  const { slug, title, summary, inOtherWords, keywords } = texts
  const body = bodyOf(bodies)
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
