import { getTranslations } from 'next-intl/server'
import { formatDay } from '@/lib/kernel/i18n/dates'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import type { LifeEventView } from '@/lib/pages/schema/life-event'
import type { LifeEventLink } from '@/lib/pages/schema/links'
import type { SiteView } from '@/lib/pages/schema/site'
import { Band, Stack } from '../ui/layout/layout'
import { LinkList } from '../ui/link-list/link-list'
import { PathList } from '../ui/path-list/path-list'
import { PillList } from '../ui/pill-list/pill-list'
import { NeedLinks } from './need-links'
import { PageHead } from './page-head'
import { RichText, type TextSurroundings } from './rich-text'
import { SwedishNote } from './swedish-note'

/** Life events in a row, as on the start page. */
export function LifeEventPills({ events, locale }: { events: readonly LifeEventLink[]; locale: Locale }) {
  return (
    <PillList
      items={events.map(({ href, title }) => ({
        href,
        label: title.text,
        lang: foreign(title.lang, locale).lang,
      }))}
    />
  )
}

/** All life events: what happens, in everyday words. */
export async function LifeEventsPage({ site, events }: { site: SiteView; events: readonly LifeEventLink[] }) {
  const { locale } = site
  const t = await getTranslations({ locale, namespace: 'lifeEvents' })
  return (
    <Band>
      <Stack gap="l">
        <PageHead site={site} title={t('heading')} lead={t('lead')} />
        {events.length === 0 && <p>{t('empty')}</p>}
        <LinkList
          items={events.map(({ href, title, summary }) => ({
            href,
            label: title.text,
            hint: summary.text,
            ...foreign(title.lang, locale),
          }))}
        />
      </Stack>
    </Band>
  )
}

/** A path in time: what happens when, and the needs that one meets on the way (R2). */
export async function LifeEventPage({ site, event }: { site: SiteView; event: LifeEventView }) {
  const { locale, addresses } = site
  const t = await getTranslations({ locale, namespace: 'lifeEvents' })
  const around: TextSurroundings = { site, contacts: event.contacts, terms: event.terms, related: [] }
  return (
    <>
      <Band>
        <Stack gap="l">
          <PageHead
            site={site}
            way={[{ href: addresses.lifeEvents, label: t('title') }]}
            title={event.title.text}
            lead={event.summary.text}
            {...foreign(event.title.lang, locale)}
          >
            <SwedishNote site={site} />
          </PageHead>
          <PathList
            parts={event.phases.map(({ title, tree, needs }, index) => ({
              id: `del-${index + 1}`,
              title: <span {...foreign('sv', locale)}>{title}</span>,
              children: (
                <Stack>
                  <RichText tree={tree} lang="sv" around={around} idPrefix={`del-${index + 1}`} />
                  {needs.length > 0 && (
                    <div>
                      <p>
                        <strong>{t('needs')}</strong>
                      </p>
                      <NeedLinks needs={needs} locale={locale} />
                    </div>
                  )}
                </Stack>
              ),
            }))}
          />
          <p>
            {t('reviewed', {
              date: formatDay(event.reviewedOn, locale),
              next: formatDay(event.reviewNext, locale),
            })}
          </p>
        </Stack>
      </Band>
      {event.others.length > 0 && (
        <Band tone="card" labelledBy="andra">
          <h2 id="andra">{t('others')}</h2>
          <LifeEventPills events={event.others} locale={locale} />
        </Band>
      )}
    </>
  )
}
