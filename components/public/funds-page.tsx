import { getTranslations } from 'next-intl/server'
import { formatDay } from '@/lib/kernel/i18n/dates'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { FundGroupView, FundView } from '@/lib/pages/schema/directories'
import type { SiteView } from '@/lib/pages/schema/site'
import { EntryList } from '../ui/entry-list/entry-list'
import { FactsTable } from '../ui/facts-table/facts-table'
import { Band, Stack } from '../ui/layout/layout'
import { PageHead } from './page-head'
import { ReadMore } from './read-more'
import { SwedishNote } from './swedish-note'

/** Funds that one can apply to: the nearest first. */
export async function FundsPage({ site, groups }: { site: SiteView; groups: readonly FundGroupView[] }) {
  const { locale, municipality, regionName } = site
  const t = await getTranslations({ locale })
  const nameOf = { municipality: municipality.name, region: regionName, nation: '' }
  return (
    <Band>
      <Stack gap="l">
        <PageHead site={site} title={t('funds.heading')} lead={t('funds.lead')}>
          <SwedishNote site={site} />
        </PageHead>
        {groups.length === 0 && <p>{t('funds.empty')}</p>}
        {groups.map(({ from, funds }) => (
          <section key={from} aria-labelledby={`fonder-${from}`}>
            <h2 id={`fonder-${from}`}>{t(`level.${from}`, { name: nameOf[from] })}</h2>
            <EntryList
              entries={funds.map((fund) => ({
                id: fund.slug,
                title: <span {...foreign('sv', locale)}>{fund.name}</span>,
                children: <Fund fund={fund} site={site} />,
              }))}
            />
          </section>
        ))}
      </Stack>
    </Band>
  )
}

async function Fund({ fund, site: { locale } }: { fund: FundView; site: SiteView }) {
  const t = await getTranslations({ locale, namespace: 'funds' })
  const swedish = foreign('sv', locale)
  const inSwedish = (text: string) => <span {...swedish}>{text}</span>
  return (
    <>
      <p>{t(`kind.${fund.kind}`)}</p>
      <p {...swedish}>{fund.summary}</p>
      <FactsTable
        surface="bare"
        facts={[
          { term: t('forWhom'), value: inSwedish(fund.forWhom) },
          {
            term: t('purposes'),
            value: (
              <ul {...swedish}>
                {fund.purposes.map((purpose) => (
                  <li key={purpose}>{purpose}</li>
                ))}
              </ul>
            ),
          },
          { term: t('apply'), value: inSwedish(fund.apply) },
          ...(fund.period === undefined ? [] : [{ term: t('period'), value: inSwedish(fund.period) }]),
          ...(fund.contact === null
            ? []
            : [
                {
                  term: t('contact'),
                  value: (
                    <a href={fund.contact.href} {...swedish}>
                      {fund.contact.name}
                    </a>
                  ),
                },
              ]),
        ]}
      />
      {fund.website && (
        <p>
          <a href={fund.website} rel="external">
            {t('website')}
            <span className="visually-hidden" {...swedish}>
              {' '}
              {fund.name}
            </span>
          </a>
        </p>
      )}
      {fund.email && (
        <p>
          <a href={`mailto:${fund.email}`}>
            <bdi dir="ltr">{fund.email}</bdi>
          </a>
        </p>
      )}
      <ReadMore label={t('needs')} needs={fund.needs} locale={locale} />
      <p>{t('reviewed', { date: formatDay(fund.reviewedOn, locale) })}</p>
    </>
  )
}
