import { getTranslations } from 'next-intl/server'
import { formatDay } from '@/lib/kernel/i18n/dates'
import { direction } from '@/lib/kernel/i18n/direction'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import type { ProcessLink } from '@/lib/pages/schema/links'
import type { ProcessStepView, ProcessView } from '@/lib/pages/schema/process'
import type { SiteView } from '@/lib/pages/schema/site'
import { processPicture } from '@/lib/process/picture'
import { Disclosure } from '../ui/disclosure/disclosure'
import { FactsTable } from '../ui/facts-table/facts-table'
import { Band, Stack } from '../ui/layout/layout'
import { LinkList } from '../ui/link-list/link-list'
import { ProcessPicture } from '../ui/process-picture/process-picture'
import { StepList } from '../ui/step-list/step-list'
import { NeedLinks } from './need-links'
import { PageHead } from './page-head'
import { SheetFoot } from './sheet-foot'
import { SourceList } from './source-list'
import { SwedishNote } from './swedish-note'

/** Processes as links, each with what it is in short. */
export function ProcessLinks({ processes, locale }: { processes: readonly ProcessLink[]; locale: Locale }) {
  return (
    <LinkList
      items={processes.map(({ href, title, summary }) => ({
        href,
        label: title.text,
        hint: summary.text,
        ...foreign(title.lang, locale),
      }))}
    />
  )
}

/** How things go: all processes. */
export async function ProcessesPage({
  site,
  processes,
}: {
  site: SiteView
  processes: readonly ProcessLink[]
}) {
  const { locale } = site
  const t = await getTranslations({ locale, namespace: 'processes' })
  return (
    <Band>
      <Stack gap="l">
        <PageHead site={site} title={t('heading')} lead={t('lead')}>
          <SwedishNote site={site} />
        </PageHead>
        {processes.length === 0 && <p>{t('empty')}</p>}
        <ProcessLinks processes={processes} locale={locale} />
      </Stack>
    </Band>
  )
}

/** How something goes (R13): a picture, and a list that says the same and more. */
export async function ProcessPage({
  site,
  process,
  address,
}: {
  site: SiteView
  process: ProcessView
  address: string
}) {
  const { locale, addresses } = site
  const t = await getTranslations({ locale })
  // The steps are Swedish, and so are the words among them.
  const within = await getTranslations({ locale: process.title.lang, namespace: 'processes' })
  const exit = (number: number, when?: string) =>
    when === undefined ? within('go', { number }) : within('exit', { when, number })
  const inSwedish = foreign(process.title.lang, locale)
  return (
    <>
      <Band>
        <Stack gap="l">
          <PageHead
            site={site}
            way={[{ href: addresses.processes, label: t('processes.title') }]}
            title={process.title.text}
            lead={process.summary.text}
            {...inSwedish}
          >
            <SwedishNote site={site} />
          </PageHead>
          <ProcessPicture
            id="bild"
            picture={processPicture(process.steps, { exit, end: within('end') })}
            title={within('pictureTitle', { title: process.title.text })}
            description={t('processes.pictureText', { count: process.steps.length })}
            list={{ href: '#lista', label: t('processes.toList'), lang: locale, dir: direction(locale) }}
          />
          <section aria-labelledby="lista">
            <h2 id="lista">{t('processes.listHeading')}</h2>
            <div {...inSwedish}>
              <StepList
                headingLevel={3}
                timeLabel={within('duration')}
                steps={process.steps.map((step) => ({
                  title: <span id={step.anchor}>{step.title}</span>,
                  children: <StepFacts step={step} steps={process.steps} lang={process.title.lang} />,
                }))}
              />
            </div>
          </section>
          {process.needs.length > 0 && (
            <section aria-labelledby="las-mer">
              <h2 id="las-mer">{t('processes.needs')}</h2>
              <NeedLinks needs={process.needs} locale={locale} />
            </section>
          )}
          <div data-print="hide">
            <Disclosure heading={t('need.sources')} id="kallor">
              <p>
                {t('need.reviewed', {
                  date: formatDay(process.reviewedOn, locale),
                  next: formatDay(process.reviewNext, locale),
                })}{' '}
                {t('need.template')}
              </p>
              <SourceList sources={process.sources} locale={locale} />
            </Disclosure>
          </div>
          <SheetFoot site={site} address={address} />
        </Stack>
      </Band>
      {process.others.length > 0 && (
        <Band tone="card" labelledBy="andra">
          <h2 id="andra">{t('processes.others')}</h2>
          <LinkList
            look="plain"
            screenOnly
            columns
            items={process.others.map(({ href, title }) => ({
              href,
              label: title.text,
              ...foreign(title.lang, locale),
            }))}
          />
        </Band>
      )}
    </>
  )
}

/** A step in words: who, what one does, how long, and what can come next. */
async function StepFacts({
  step,
  steps,
  lang,
}: {
  step: ProcessStepView
  steps: readonly ProcessStepView[]
  lang: Locale
}) {
  const t = await getTranslations({ locale: lang, namespace: 'processes' })
  const next = step.next.flatMap(({ step: id, when }) => {
    const target = steps.find((other) => other.id === id)
    return target ? [{ when, target }] : []
  })
  return (
    <FactsTable
      surface="bare"
      facts={[
        { term: t('who'), value: step.who },
        { term: t('youDo'), value: step.youDo },
        ...(step.duration === undefined ? [] : [{ term: t('duration'), value: step.duration }]),
        {
          term: t('next'),
          value:
            next.length === 0
              ? t('end')
              : next.map(({ when, target }) => (
                  <p key={`${target.id} ${when}`}>
                    {when !== undefined && `${when}: `}
                    <a href={`#${target.anchor}`}>
                      {t('step', { number: target.number, title: target.title })}
                    </a>
                  </p>
                )),
        },
      ]}
    />
  )
}
