import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { LifeAreaView, SearchView, SiteView } from '@/lib/pages/schema'
import { EmptyState } from '../ui/empty-state/empty-state'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { HitList } from '../ui/hit-list/hit-list'
import { Band, Stack } from '../ui/layout/layout'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { SearchField } from '../ui/search-field/search-field'
import { Doors } from './doors'
import { aroundOwnWords, OWN_WORDS } from './own-words'

/** What was found, needs first; when nothing was, other doors and the guide. */
export async function SearchPage({
  site,
  search,
  areas,
}: {
  site: SiteView
  search: SearchView
  areas: readonly LifeAreaView[]
}) {
  const { locale, addresses, guide } = site
  const t = await getTranslations({ locale })
  const { query, didYouMean, hits, total } = search
  const help = guide?.phones[0] && (
    <p>
      {t('search.unsure')} <PhoneLink number={guide.phones[0].number} label={t('shell.callGuide')} />
    </p>
  )
  return (
    <Band>
      <Stack gap="l">
        <HeadingBlock title={t('search.heading')} />
        <SearchField
          action={addresses.search}
          label={t('search.label')}
          buttonLabel={t('search.button')}
          value={query}
        />
        {query === '' && <p>{t('search.empty')}</p>}
        {didYouMean !== null && (
          <p>
            {aroundOwnWords(t('search.corrected', { query: OWN_WORDS[0], corrected: OWN_WORDS[1] }), [
              query,
              didYouMean,
            ])}
          </p>
        )}
        {query !== '' && total > 0 && (
          <section aria-labelledby="traffar">
            <h2 id="traffar">
              {aroundOwnWords(t('search.hits', { count: total, query: OWN_WORDS[0] }), [didYouMean ?? query])}
            </h2>
            {hits.length < total && <p>{t('search.best', { count: hits.length })}</p>}
            <HitList
              headingLevel={3}
              hits={hits.map((hit) => ({
                href: hit.href,
                kind: t(`kind.${hit.type}`),
                title: hit.title,
                snippet: hit.snippet,
                ...foreign(hit.lang, locale),
                children: hit.phone && (
                  <p>
                    <PhoneLink number={hit.phone} icon />
                  </p>
                ),
              }))}
            />
          </section>
        )}
        {query !== '' && total === 0 && (
          <EmptyState heading={aroundOwnWords(t('search.nothingHeading', { query: OWN_WORDS[0] }), [query])}>
            <p>{t('search.nothingHelp')}</p>
          </EmptyState>
        )}
        {help}
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
