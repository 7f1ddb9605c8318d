import { getTranslations } from 'next-intl/server'
import type { GuideStatus } from '@/lib/pages/schema/guide'
import type { LifeAreaView } from '@/lib/pages/schema/life-area'
import type { LifeEventLink } from '@/lib/pages/schema/links'
import type { SiteView } from '@/lib/pages/schema/site'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, Columns, Stack } from '../ui/layout/layout'
import { LinkList } from '../ui/link-list/link-list'
import { PillList } from '../ui/pill-list/pill-list'
import { Doors } from './doors'
import { GuidePerson } from './guide-person'
import { LifeEventPills } from './life-event-pages'
import { SiteSearch } from './site-search'

/** One question, a search field, the doors, and the guide as a person. */
export async function StartPage({
  site,
  areas,
  events,
  status,
  now,
}: {
  site: SiteView
  areas: readonly LifeAreaView[]
  events: readonly LifeEventLink[]
  status: GuideStatus | null
  now: number
}) {
  const { locale, municipality, addresses } = site
  const t = await getTranslations({ locale })
  const examples = [t('start.example1'), t('start.example2'), t('start.example3')]
  return (
    <>
      <Band>
        <Stack gap="l">
          <HeadingBlock title={t('start.heading')} lead={t('start.lead', { name: municipality.name })} />
          <SiteSearch
            site={site}
            label={t('start.searchLabel')}
            buttonLabel={t('start.searchButton')}
            examples={{
              label: t('start.examplesLabel'),
              items: examples.map((text) => ({ href: addresses.searchFor(text), text })),
            }}
          />
          <section aria-labelledby="dorrar">
            <h2 id="dorrar">{t('start.areasHeading')}</h2>
            <Doors areas={areas} locale={locale} />
          </section>
          {events.length > 0 && (
            <section aria-labelledby="handelser">
              <h2 id="handelser">{t('start.eventsHeading')}</h2>
              <LifeEventPills events={events} locale={locale} />
            </section>
          )}
          <nav aria-label={t('start.kindsLabel')}>
            <PillList
              items={[
                { href: addresses.easyReads, label: t('nav.easyRead') },
                { href: addresses.processes, label: t('nav.processes') },
                { href: addresses.actors, label: t('nav.actors') },
                { href: addresses.papers, label: t('nav.papers') },
              ]}
            />
          </nav>
        </Stack>
      </Band>
      <Band tone="card">
        <Columns>
          <GuidePerson site={site} status={status} now={now} />
          <section aria-labelledby="vagar">
            <h2 id="vagar">{t('start.waysHeading')}</h2>
            <LinkList
              items={[
                { href: addresses.young, label: t('start.wayYoung') },
                { href: addresses.professionals, label: t('start.wayProfessionals') },
                { href: addresses.az, label: t('start.wayAz') },
                { href: addresses.sheet, label: t('start.waySheet') },
                { href: addresses.glossary, label: t('start.wayGlossary') },
                { href: addresses.acute, label: t('start.wayAcute') },
              ]}
            />
          </section>
        </Columns>
      </Band>
    </>
  )
}
