import { getTranslations } from 'next-intl/server'
import { formatDay } from '@/lib/kernel/i18n/dates'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import type { SiteView } from '@/lib/pages/schema/site'
import type { AccessibilityView } from '@/lib/pages/schema/statements'
import { EntryList } from '../ui/entry-list/entry-list'
import { FactsTable } from '../ui/facts-table/facts-table'
import { Band, Stack } from '../ui/layout/layout'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { PageHead } from './page-head'
import { SwedishNote } from './swedish-note'

/**
 * The accessibility statement (tillgänglighetsredogörelse) in the order that EU 2018/1523 gives: how accessible, what
 * falls short and why, what one can do instead, whom to tell, who supervises, how it was assessed.
 */
export async function AccessibilityPage({ site, view }: { site: SiteView; view: AccessibilityView }) {
  const { locale, municipality, guide } = site
  const { statement, compliance, issues, controller } = view
  const t = await getTranslations({ locale, namespace: 'accessibility' })
  const [phone] = guide?.phones ?? []
  if (!statement) {
    return (
      <Band>
        <Stack gap="l">
          <PageHead site={site} title={t('heading')} lead={t('missing', { name: municipality.name })}>
            <SwedishNote site={site} />
          </PageHead>
          {phone && (
            <p>
              <PhoneLink number={phone.number} size="large" icon />
            </p>
          )}
          {issues.length > 0 && <Issues view={view} locale={locale} />}
          <Supervisor view={view} locale={locale} />
        </Stack>
      </Band>
    )
  }
  const swedish = foreign('sv', locale)
  const inSwedish = (text: string) => <span {...swedish}>{text}</span>
  const day = (date: string) => formatDay(date, locale)
  const { reportTo } = statement
  return (
    <Band>
      <Stack gap="l">
        <PageHead site={site} title={t('heading')} lead={t('lead', { controller })}>
          <SwedishNote site={site} />
        </PageHead>
        <section aria-labelledby="hur">
          <h2 id="hur">{t('complianceHeading')}</h2>
          <p>{t(`compliance.${compliance}`)}</p>
        </section>
        <section aria-labelledby="hjalp">
          <h2 id="hjalp">{t('helpHeading')}</h2>
          <p>{t('help')}</p>
          <FactsTable
            facts={[
              ...(phone ? [{ term: t('helpPhone'), value: <PhoneLink number={phone.number} /> }] : []),
              ...(reportTo
                ? [
                    { term: t('helpMail'), value: <Mail address={reportTo.email} /> },
                    { term: t('answer'), value: inSwedish(reportTo.answer) },
                  ]
                : []),
            ]}
          />
        </section>
        <section aria-labelledby="rapportera">
          <h2 id="rapportera">{t('reportHeading')}</h2>
          <p>{t('report')}</p>
          {reportTo && (
            <p>
              <Mail address={reportTo.email} />
            </p>
          )}
        </section>
        <Supervisor view={view} locale={locale} />
        <Issues view={view} locale={locale} />
        <section aria-labelledby="test">
          <h2 id="test">{t('testHeading')}</h2>
          <FactsTable
            facts={[
              { term: t('method'), value: inSwedish(statement.method) },
              { term: t('assessedOn'), value: day(statement.assessedOn) },
              { term: t('publishedOn'), value: day(statement.publishedOn) },
              { term: t('updatedOn'), value: day(statement.updatedOn) },
            ]}
          />
        </section>
        <section aria-labelledby="lag">
          <h2 id="lag">{t('lawHeading')}</h2>
          <p>{t('law')}</p>
        </section>
      </Stack>
    </Band>
  )
}

interface PartProps {
  view: AccessibilityView
  locale: Locale
}

/** What falls short, and what one can do instead. */
async function Issues({ view: { issues }, locale }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'accessibility' })
  const inSwedish = (text: string) => <span {...foreign('sv', locale)}>{text}</span>
  return (
    <section aria-labelledby="brister">
      <h2 id="brister">{t('issuesHeading')}</h2>
      {issues.length === 0 && <p>{t('noIssues')}</p>}
      <EntryList
        entries={issues.map((issue, index) => ({
          id: `brist-${index + 1}`,
          title: inSwedish(issue.what),
          children: (
            <FactsTable
              surface="bare"
              facts={[
                { term: t('why'), value: t(`reason.${issue.reason}`) },
                { term: t('alternative'), value: inSwedish(issue.alternative) },
                ...(issue.criterion === undefined
                  ? []
                  : [{ term: t('criterion'), value: <bdi dir="ltr">{issue.criterion}</bdi> }]),
                ...(issue.mendBy === undefined
                  ? []
                  : [{ term: t('mendBy'), value: formatDay(issue.mendBy, locale) }]),
              ]}
            />
          ),
        }))}
      />
    </section>
  )
}

/** The authority that one can turn to when the answer is not enough. */
async function Supervisor({ view: { supervisor }, locale }: PartProps) {
  if (!supervisor) return null
  const t = await getTranslations({ locale, namespace: 'accessibility' })
  return (
    <section aria-labelledby="tillsyn">
      <h2 id="tillsyn">{t('superviseHeading')}</h2>
      <p>
        {t('supervise')} <span {...foreign('sv', locale)}>{supervisor.name}</span>.
      </p>
      <p>
        <a href={supervisor.url} rel="external">
          {t('superviseLink')}
        </a>
      </p>
    </section>
  )
}

function Mail({ address }: { address: string }) {
  return (
    <a href={`mailto:${address}`}>
      <bdi dir="ltr">{address}</bdi>
    </a>
  )
}
