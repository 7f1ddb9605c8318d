import type { Locale } from '../kernel/values'
import { SOURCE_LOCALE } from '../kernel/values'
import { addressesIn, type Chain, layersOf, reachableBySlug, reachableOrganizations } from './chain'
import { underLetters } from './letters'
import { lifeEventLinks } from './life-event-view'
import { processLinks } from './process-view'
import type { IndexEntry, IndexLetter } from './schema/directories'
import { needLink } from './site'
import { translationOf } from './translations'

/**
 * Everything that one can look up, A–Ö: needs by their titles and by what people call them, services, life events,
 * professions, papers, funds, organisations, languages, words. Names in the visitor's language where there are such.
 */
export function indexLetters(chain: Chain, locale: Locale): IndexLetter[] {
  const unique = new Map<string, IndexEntry>()
  for (const entry of entriesOf(chain, locale)) {
    const key = `${entry.label.toLocaleLowerCase(locale)} ${entry.href}`
    if (!unique.has(key)) unique.set(key, entry)
  }
  return underLetters([...unique.values()], (entry) => entry.label, locale).map(({ letter, items }) => ({
    letter,
    entries: items,
  }))
}

function entriesOf(chain: Chain, locale: Locale): IndexEntry[] {
  const addresses = addressesIn(chain, locale)
  const inSwedish = { lang: SOURCE_LOCALE }
  const layers = layersOf(chain)
  return [
    ...chain.nation.needs.flatMap((need) => needEntries(need.slug, chain, locale)),
    ...lifeEventLinks(chain, locale).map(({ title, href }) => ({
      label: title.text,
      lang: title.lang,
      href,
      kind: 'lifeEvent' as const,
    })),
    ...processLinks(chain, locale).map(({ title, href }) => ({
      label: title.text,
      lang: title.lang,
      href,
      kind: 'process' as const,
    })),
    ...[...reachableBySlug(chain).values()].map(({ service }) => ({
      ...inSwedish,
      label: service.name,
      href: addresses.service(service.slug),
      kind: 'service' as const,
    })),
    ...chain.nation.professions.map((profession) => ({
      ...inSwedish,
      label: profession.title,
      href: addresses.profession(profession.slug),
      kind: 'profession' as const,
    })),
    ...chain.nation.papers.map(({ slug, title }) => ({
      ...inSwedish,
      label: title,
      href: addresses.paper(slug),
      kind: 'paper' as const,
    })),
    ...layers.flatMap((part) =>
      part.funds.map((fund) => ({
        ...inSwedish,
        label: fund.name,
        href: addresses.fund(fund.slug),
        kind: 'fund' as const,
      })),
    ),
    ...reachableOrganizations(chain).map(({ organization }) => ({
      ...inSwedish,
      label: organization.name,
      href: addresses.organization(organization.slug),
      kind: 'organization' as const,
    })),
    ...chain.nation.minorityLanguages.map(({ slug, name }) => ({
      ...inSwedish,
      label: name,
      href: addresses.minorityLanguage(slug),
      kind: 'minorityLanguage' as const,
    })),
    ...chain.nation.glossaryTerms.map(({ term, slug }) => ({
      ...inSwedish,
      label: term,
      href: addresses.term(slug),
      kind: 'term' as const,
    })),
  ]
}

/** A need under its title, and under each of the names that people have for it in the visitor's language. */
function needEntries(slug: string, chain: Chain, locale: Locale): IndexEntry[] {
  const link = needLink(slug, chain, locale)
  const need = chain.nation.needs.find((candidate) => candidate.slug === slug)
  if (!link || !need) return []
  const { title, href } = link
  const names =
    title.lang === SOURCE_LOCALE ? need.inOtherWords : translationOf(slug, chain, locale)?.inOtherWords
  const local = layersOf(chain).flatMap((part) =>
    part.localNeeds.filter((text) => text.need === slug).flatMap((text) => text.inOtherWords),
  )
  return [
    { label: title.text, lang: title.lang, href, kind: 'need' },
    ...[
      ...(names ?? []).map((label) => ({ label, lang: title.lang })),
      ...local.map((label) => ({ label, lang: SOURCE_LOCALE })),
    ].map((name) => ({ ...name, href, kind: 'need' as const, leadsTo: title })),
  ]
}
