import type { Fund } from '../fund/schema'
import type { GlossaryTerm } from '../glossary/schema'
import { once } from '../kernel/process'
import { Recent } from '../kernel/recent'
import { type Locale, SOURCE_LOCALE } from '../kernel/values'
import type { LifeEvent } from '../life-event/schema'
import { parseMarkdown } from '../markdown/parse'
import { plainText } from '../markdown/text'
import type { MinorityLanguage } from '../minority-language/schema'
import { isWholeEverywhere } from '../need/whole-translations'
import type { Organization } from '../organization/schema'
import type { Paper } from '../paper/schema'
import type { Process } from '../process/schema'
import type { Profession } from '../profession/schema'
import type { ScopeContents } from '../publishing/snapshot'
import type { Service } from '../service/schema'
import type { DocumentType, SearchDocument } from './schema'

/** What one scope adds to search, by language: its own texts, and the services that are for it. */
export interface SearchableScope {
  part: ScopeContents
  /** The nation's part: a local text is about a need that stands there. */
  nation: ScopeContents
  /** The services whose area this scope is, whoever runs them. */
  services: readonly Service[]
}

/** What the documents of a scope in one language are made of: while each is the same, so are they. */
export function sourcesOf({ part, nation, services }: SearchableScope, locale: Locale): readonly unknown[] {
  if (locale !== SOURCE_LOCALE) return [part.needTranslations, part.lifeEvents]
  return [
    part.needs,
    part.localNeeds,
    ...(part.localNeeds.length > 0 ? [nation.needs] : []),
    ...services,
    part.lifeEvents,
    part.processes,
    part.professions,
    part.papers,
    part.funds,
    part.organizations,
    part.minorityLanguages,
    part.glossaryTerms,
  ]
}

/** The documents of a scope in one language; of what it reads {@link sourcesOf} tells. */
export function documentsOf({ part, nation, services }: SearchableScope, locale: Locale): SearchDocument[] {
  const { scope } = part
  if (locale !== SOURCE_LOCALE) {
    return [
      ...part.needTranslations
        .filter((text) => text.locale === locale)
        .map((text) =>
          // A whole text that nobody has reviewed is not shown everywhere: its words are not told in hits either.
          needDocument(
            scope,
            locale,
            { ...text, slug: text.need },
            isWholeEverywhere(text) ? Object.values(text.sections) : [],
          ),
        ),
      ...part.lifeEvents.flatMap((event) => translatedLifeEvent(event, scope, locale)),
    ]
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
    ...part.lifeEvents.map((event) => lifeEventDocument(event, scope)),
    ...part.processes.map((process) => processDocument(process, scope)),
    ...part.professions.map((profession) => professionDocument(profession, scope)),
    ...part.papers.map((paper) => paperDocument(paper, scope)),
    ...part.funds.map((fund) => fundDocument(fund, scope)),
    ...part.organizations.map((organization) => organizationDocument(organization, scope)),
    ...part.minorityLanguages.map((language) => minorityLanguageDocument(language, scope)),
    ...part.glossaryTerms.map((term) => termDocument(term, scope)),
  ]
}

/** What a Swedish text of a scope says besides its kind and name. */
type Texts = Pick<SearchDocument, 'title' | 'summary'> &
  Partial<Pick<SearchDocument, 'inOtherWords' | 'keywords' | 'body'>>

function swedishDocument(type: DocumentType, slug: string, scope: string, texts: Texts): SearchDocument {
  const none = { inOtherWords: [], keywords: [], body: '' }
  return { id: `${type}:${slug}`, type, slug, scope, locale: SOURCE_LOCALE, ...none, ...texts }
}

function lifeEventDocument({ slug, title, summary, phases, ...event }: LifeEvent, scope: string) {
  return swedishDocument('lifeEvent', slug, scope, {
    title: title.sv,
    summary: summary.sv,
    inOtherWords: event.inOtherWords,
    keywords: event.keywords,
    body: bodyOf(phases.flatMap((phase) => [phase.title, phase.text])),
  })
}

/** What is translated of a life event: its name and what it is about. Its path is written in Swedish only. */
function translatedLifeEvent({ slug, title, summary }: LifeEvent, scope: string, locale: Locale) {
  const name = title[locale]
  if (name === undefined) return []
  const texts = { title: name, summary: summary[locale] ?? '' }
  return [{ ...swedishDocument('lifeEvent', slug, scope, texts), locale }]
}

function processDocument({ slug, title, summary, inOtherWords, keywords, steps }: Process, scope: string) {
  const body = steps.flatMap((step) => [step.title, step.youDo]).join('\n')
  return swedishDocument('process', slug, scope, { title, summary, inOtherWords, keywords, body })
}

function paperDocument({ slug, title, forms, what, writtenBy, askedBy, getIt }: Paper, scope: string) {
  const body = [...writtenBy, ...askedBy, getIt].join('\n')
  return swedishDocument('paper', slug, scope, { title, inOtherWords: forms, summary: what, body })
}

function professionDocument({ slug, title, forms, does, meetAt, ask }: Profession, scope: string) {
  const body = [...meetAt, ...ask].join('\n')
  return swedishDocument('profession', slug, scope, { title, inOtherWords: forms, summary: does, body })
}

function fundDocument({ slug, name, summary, forWhom, purposes, apply }: Fund, scope: string) {
  const body = [forWhom, ...purposes, apply].join('\n')
  return swedishDocument('fund', slug, scope, { title: name, summary, body })
}

function organizationDocument({ slug, name, description = '' }: Organization, scope: string) {
  return swedishDocument('organization', slug, scope, { title: name, summary: description })
}

/** Without the texts about the area: a hit is shown where the other one holds, too. */
function minorityLanguageDocument(language: MinorityLanguage, scope: string) {
  const { slug, name, languages, inOtherWords, keywords, text } = language
  const ownNames = languages.flatMap(({ ownName }) => ownName ?? [])
  return swedishDocument('minorityLanguage', slug, scope, {
    title: name,
    summary: '',
    inOtherWords: [...ownNames, ...inOtherWords],
    keywords,
    body: bodyOf([text]),
  })
}

const bodyOf = (sections: readonly string[]) => sections.map(plain).join('\n')

/** Texts kept at most. */
const MOST = 20_000

/** The words of a text; remembered, since a publication changes few of them. */
function plain(section: string): string {
  return once('search-texts', () => new Recent<string>(MOST)).of(section, () =>
    plainText(parseMarkdown(section).tree),
  )
}

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
  return swedishDocument('service', slug, scope, {
    title: name,
    inOtherWords: contacts,
    keywords,
    summary,
    body: bodyOf([description, applicationProcess, ...(referral === undefined ? [] : [referral])]),
  })
}

function termDocument({ slug, term, forms, meanings }: GlossaryTerm, scope: string): SearchDocument {
  const [summary = '', ...rest] = meanings.map((meaning) => meaning.text.sv)
  return swedishDocument('term', slug, scope, {
    title: term,
    inOtherWords: forms,
    summary,
    body: rest.join('\n'),
  })
}
