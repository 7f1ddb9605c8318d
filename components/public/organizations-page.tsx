import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { OrganizationGroupView } from '@/lib/pages/schema/directories'
import type { SiteView } from '@/lib/pages/schema/site'
import { EntryList } from '../ui/entry-list/entry-list'
import { Band, Stack } from '../ui/layout/layout'
import { PillList } from '../ui/pill-list/pill-list'
import { PageHead } from './page-head'
import { ReadMore } from './read-more'
import { SwedishNote } from './swedish-note'

/** Who gives support, advice or company here: associations, then municipality, region and state. */
export async function OrganizationsPage({
  site,
  groups,
}: {
  site: SiteView
  groups: readonly OrganizationGroupView[]
}) {
  const { locale, municipality } = site
  const t = await getTranslations({ locale, namespace: 'organizations' })
  const swedish = foreign('sv', locale)
  return (
    <Band>
      <Stack gap="l">
        <PageHead site={site} title={t('heading')} lead={t('lead', { name: municipality.name })}>
          <SwedishNote site={site} />
        </PageHead>
        <nav aria-label={t('jump')}>
          <PillList
            items={groups.map(({ group }) => ({ href: `#grupp-${group}`, label: t(`group.${group}`) }))}
          />
        </nav>
        {groups.map(({ group, organizations }) => (
          <section key={group} aria-labelledby={`grupp-${group}`}>
            <h2 id={`grupp-${group}`}>{t(`group.${group}`)}</h2>
            <EntryList
              entries={organizations.map(({ slug, name, description, website, needs, services }) => ({
                id: slug,
                title: <span {...swedish}>{name}</span>,
                children: (
                  <>
                    {description && <p {...swedish}>{description}</p>}
                    {services.length > 0 && (
                      <>
                        <p>
                          <strong>{t('services')}</strong>
                        </p>
                        <ul {...swedish}>
                          {services.map((service) => (
                            <li key={service.slug}>
                              <a href={service.href}>{service.name}</a>
                            </li>
                          ))}
                        </ul>
                      </>
                    )}
                    <ReadMore label={t('needs')} needs={needs} locale={locale} />
                    {website && (
                      <p>
                        <a href={website} rel="external">
                          {t('website', { name })}
                        </a>
                      </p>
                    )}
                  </>
                ),
              }))}
            />
          </section>
        ))}
      </Stack>
    </Band>
  )
}
