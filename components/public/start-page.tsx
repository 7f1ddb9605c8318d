import { getTranslations } from 'next-intl/server'
import type { GuideStatus, LifeAreaView, LifeEventLink, SiteView } from '@/lib/pages/schema'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, Columns, Stack } from '../ui/layout/layout'
import { LinkList } from '../ui/link-list/link-list'
import { SearchField } from '../ui/search-field/search-field'
import { Doors } from './doors'
import { GuidePerson } from './guide-person'
import { LifeEventPills } from './life-event-pages'

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
  const t = await getTranslations({ locale, namespace: 'start' })
  const examples = [t('example1'), t('example2'), t('example3')]
  return (
    <>
      <Band>
        <Stack gap="l">
          <HeadingBlock title={t('heading')} lead={t('lead', { name: municipality.name })} />
          <SearchField
            action={addresses.search}
            label={t('searchLabel')}
            buttonLabel={t('searchButton')}
            examples={{
              label: t('examplesLabel'),
              items: examples.map((text) => ({ href: addresses.searchFor(text), text })),
            }}
          />
          <section aria-labelledby="dorrar">
            <h2 id="dorrar">{t('areasHeading')}</h2>
            <Doors areas={areas} locale={locale} />
          </section>
          {events.length > 0 && (
            <section aria-labelledby="handelser">
              <h2 id="handelser">{t('eventsHeading')}</h2>
              <LifeEventPills events={events} locale={locale} />
            </section>
          )}
        </Stack>
      </Band>
      <Band tone="card">
        <Columns>
          <GuidePerson site={site} status={status} now={now} />
          <section aria-labelledby="vagar">
            <h2 id="vagar">{t('waysHeading')}</h2>
            <LinkList
              items={[
                { href: addresses.young, label: t('wayYoung') },
                { href: addresses.professionals, label: t('wayProfessionals') },
                { href: addresses.az, label: t('wayAz') },
                { href: addresses.sheet, label: t('waySheet') },
                { href: addresses.glossary, label: t('wayGlossary') },
                { href: addresses.acute, label: t('wayAcute') },
              ]}
            />
          </section>
        </Columns>
      </Band>
    </>
  )
}
