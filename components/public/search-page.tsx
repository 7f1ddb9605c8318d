import { getTranslations } from 'next-intl/server'
import { comma } from '@/lib/kernel/i18n/dates'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { EmergencyGroupView } from '@/lib/pages/schema/emergency'
import type { LifeAreaView } from '@/lib/pages/schema/life-area'
import type { SearchGroupView, SearchView } from '@/lib/pages/schema/search'
import type { SiteView } from '@/lib/pages/schema/site'
import type { DocumentType } from '@/lib/search/schema'
import { EmptyState } from '../ui/empty-state/empty-state'
import { FilterLinks } from '../ui/filter-links/filter-links'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { HitList } from '../ui/hit-list/hit-list'
import { Band, Stack } from '../ui/layout/layout'
import { LinkList } from '../ui/link-list/link-list'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { Doors } from './doors'
import { kindNames } from './kind-names'
import { aroundOwnWords, OWN_WORDS } from './own-words'
import { SiteSearch } from './site-search'
import { UrgentBox } from './urgent-box'

/** What was found, needs first, and ways to narrow it; when nothing was, near words, other doors and the guide. */
export async function SearchPage({
  site,
  search,
  areas,
  acute,
}: {
  site: SiteView
  search: SearchView
  areas: readonly LifeAreaView[]
  acute: readonly EmergencyGroupView[]
}) {
  const { locale } = site
  const t = await getTranslations({ locale })
  const { query, total } = search
  return (
    <Band>
      <Stack gap="l">
        <HeadingBlock title={t('search.heading')} />
        <SiteSearch site={site} label={t('search.label')} buttonLabel={t('search.button')} value={query} />
        {query === '' && <p>{t('search.empty')}</p>}
        {query !== '' && search.urgent && <UrgentBox site={site} groups={acute} />}
        <Understood site={site} search={search} />
        {query !== '' && search.filters.length > 0 && <Filters site={site} search={search} />}
        {query !== '' && total > 0 && <Hits site={site} search={search} />}
        {query !== '' && total === 0 && <Nothing site={site} search={search} />}
        <GuideLine site={site} query={query} />
        {total === 0 && (
          <section aria-labelledby="dorrar">
            <h2 id="dorrar">{t('search.nothingAreas')}</h2>
            <Doors areas={areas} locale={locale} />
          </section>
        )}
      </Stack>
    </Band>
  )
}

type Part = { site: SiteView; search: SearchView }

/** What was searched for instead, or may have been meant. */
async function Understood({ site, search: { query, didYouMean, corrected, exactHref, proposedHref } }: Part) {
  const t = await getTranslations({ locale: site.locale })
  if (didYouMean === null) return null
  const around = (message: string) => aroundOwnWords(message, [query, didYouMean])
  if (corrected) {
    return (
      <p>
        {around(t('search.corrected', { query: OWN_WORDS[0], corrected: OWN_WORDS[1] }))}{' '}
        <a href={exactHref}>{around(t('search.exact', { query: OWN_WORDS[0] }))}</a>
      </p>
    )
  }
  return (
    <p>
      {t('search.proposed')} <a href={proposedHref ?? exactHref}>{around(OWN_WORDS[1])}</a>
    </p>
  )
}

async function Filters({ site, search: { filters } }: Part) {
  const t = await getTranslations({ locale: site.locale })
  const kinds = await kindNames(site.locale)
  const label = (filter: (typeof filters)[number]['filter'], value: string) =>
    filter === 'type'
      ? kinds.several(value as DocumentType)
      : t(`search.${filter}.${value}` as 'search.age.adult')
  return (
    <FilterLinks
      label={t('search.narrow')}
      chosenLabel={t('search.chosen')}
      filters={filters.map(({ filter, options }) => ({
        name: t(`search.filter.${filter}`),
        options: options.map(({ value, count, chosen, href }) => ({
          text: label(filter, value),
          count,
          chosen,
          href,
        })),
      }))}
    />
  )
}

async function Hits({ site, search }: Part) {
  const { locale } = site
  const t = await getTranslations({ locale })
  const { query, didYouMean, corrected, groups, hits, total } = search
  const shown = corrected && didYouMean !== null ? didYouMean : query
  return (
    <section aria-labelledby="traffar">
      <h2 id="traffar">{aroundOwnWords(t('search.hits', { count: total, query: OWN_WORDS[0] }), [shown])}</h2>
      {hits.length < total && <p>{t('search.best', { count: hits.length })}</p>}
      <Stack gap="l">
        {groups.map((group, at) => (
          // A kind stands twice where its best hit answers what a word means.
          <Group key={`${group.type}-${group.hits[0]?.slug}`} site={site} group={group} id={`slag-${at}`} />
        ))}
      </Stack>
    </section>
  )
}

async function Group({
  site: { locale },
  group,
  id,
}: {
  site: SiteView
  group: SearchGroupView
  id: string
}) {
  const kinds = await kindNames(locale)
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{kinds.several(group.type)}</h3>
      <HitList
        headingLevel={4}
        hits={group.hits.map((hit) => ({
          href: hit.href,
          kind: kinds.one(hit.type),
          title: hit.title,
          snippet: hit.snippet,
          ...foreign(hit.lang, locale),
          children: hit.phone && (
            <p>
              {hit.type === 'need' && <span {...foreign('sv', locale)}>{hit.phone.name}: </span>}
              <PhoneLink number={hit.phone.number} icon />
            </p>
          ),
        }))}
      />
    </section>
  )
}

/** Never a dead end: what was understood, near words, and everything from A to Ö. */
async function Nothing({ site, search: { query, words, nearest } }: Part) {
  const t = await getTranslations({ locale: site.locale })
  return (
    <EmptyState heading={aroundOwnWords(t('search.nothingHeading', { query: OWN_WORDS[0] }), [query])}>
      {words.length > 0 && (
        <p>
          {aroundOwnWords(t('search.understood', { words: OWN_WORDS[0] }), [words.join(comma(site.locale))])}
        </p>
      )}
      <p>{t('search.nothingHelp')}</p>
      {nearest.length > 0 && (
        <>
          <p>{t('search.nearest')}</p>
          <LinkList
            look="plain"
            items={nearest.map(({ text, href }) => ({ href, label: text, ...foreign('sv', site.locale) }))}
          />
        </>
      )}
      <p>
        <a href={site.addresses.az}>{t('search.toAz')}</a>
      </p>
    </EmptyState>
  )
}

/** The guide, with the question filled in where one writes. */
async function GuideLine({ site: { locale, guide, addresses }, query }: { site: SiteView; query: string }) {
  const t = await getTranslations({ locale })
  const phone = guide?.phones[0]
  if (!guide || !phone) return null
  const mail = new URLSearchParams({ subject: t('search.mailSubject'), body: query })
    .toString()
    .replaceAll('+', '%20')
  const toGuide = [
    ...(query === '' ? [] : [{ href: `mailto:${guide.email}?${mail}`, label: t('search.mailGuide') }]),
    { href: addresses.guide, label: t('search.moreGuide') },
  ]
  return (
    <div>
      <p>
        {t('search.unsure')} <PhoneLink number={phone.number} label={t('shell.callGuide')} />
      </p>
      <LinkList look="plain" items={toGuide} />
    </div>
  )
}
