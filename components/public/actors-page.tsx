import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { ActorsView, GreyZoneView } from '@/lib/pages/schema/actors'
import type { SiteView } from '@/lib/pages/schema/site'
import { ActorsPicture } from '../ui/actors-picture/actors-picture'
import { EntryList } from '../ui/entry-list/entry-list'
import { FactsTable } from '../ui/facts-table/facts-table'
import { Band, Stack } from '../ui/layout/layout'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { PillList } from '../ui/pill-list/pill-list'
import { TintedBox } from '../ui/tinted-box/tinted-box'
import { PageHead } from './page-head'
import { ReadMore } from './read-more'
import { SwedishNote } from './swedish-note'

/** Who is responsible for what: a picture, the same in words, and what to do where everyone says no. */
export async function ActorsPage({ site, view }: { site: SiteView; view: ActorsView }) {
  const { locale, guide } = site
  const t = await getTranslations({ locale, namespace: 'actors' })
  // The picture's words are drawn where they stand: they are the Swedish ones on every page.
  const words = await getTranslations({ locale: 'sv', namespace: 'actors' })
  const swedish = foreign('sv', locale)
  const [firstSector] = view.sectors
  return (
    <>
      <Band>
        <Stack gap="l">
          <PageHead site={site} title={t('heading')} lead={t('lead')}>
            <SwedishNote site={site} />
          </PageHead>
          {view.sectors.length > 0 && (
            <nav aria-label={t('jump')}>
              <PillList
                items={[
                  ...view.sectors.map(({ sector }) => ({
                    href: `#falt-${sector}`,
                    label: t(`sector.${sector}`),
                  })),
                  ...(view.greyZones.length > 0 ? [{ href: '#nej', label: t('greyHeading') }] : []),
                ]}
              />
            </nav>
          )}
          {firstSector && (
            <ActorsPicture
              id="karta"
              title={words('pictureTitle')}
              description={words('pictureText', {
                fields: view.sectors.map(({ sector }) => words(`sector.${sector}`)).join(', '),
              })}
              family={words('family')}
              fields={view.sectors.map(({ sector }) => ({ sector, name: words(`sector.${sector}`) }))}
              text={{ href: `#falt-${firstSector.sector}`, label: t('sameAsText') }}
            />
          )}
          {view.sectors.map(({ sector, actors }) => (
            <section key={sector} aria-labelledby={`falt-${sector}`}>
              <h2 id={`falt-${sector}`}>{t(`sector.${sector}`)}</h2>
              <EntryList
                entries={actors.map(({ slug, name, summary, responsibleFor, notFor, needs }) => ({
                  id: slug,
                  title: <span {...swedish}>{name}</span>,
                  children: (
                    <>
                      <p {...swedish}>{summary}</p>
                      <FactsTable
                        surface="bare"
                        facts={[
                          { term: t('responsibleFor'), value: <Lines texts={responsibleFor} site={site} /> },
                          ...(notFor.length > 0
                            ? [{ term: t('notFor'), value: <Lines texts={notFor} site={site} /> }]
                            : []),
                        ]}
                      />
                      <ReadMore label={t('needs')} needs={needs} locale={locale} />
                    </>
                  ),
                }))}
              />
            </section>
          ))}
        </Stack>
      </Band>
      {view.greyZones.length > 0 && (
        <Band tone="card" labelledBy="nej">
          <Stack gap="l">
            <div>
              <h2 id="nej">{t('greyHeading')}</h2>
              <p>{t('greyText')}</p>
            </div>
            {guide?.phones[0] && (
              <TintedBox tint="sun">
                <p>{t('guideText')}</p>
                <p>
                  <PhoneLink number={guide.phones[0].number} size="large" icon />
                </p>
              </TintedBox>
            )}
            <EntryList
              entries={view.greyZones.map((zone) => ({
                id: zone.slug,
                title: <span {...swedish}>{zone.question}</span>,
                children: <GreyZone zone={zone} site={site} />,
              }))}
            />
          </Stack>
        </Band>
      )}
    </>
  )
}

function Lines({ texts, site: { locale } }: { texts: readonly string[]; site: SiteView }) {
  return (
    <ul {...foreign('sv', locale)}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

async function GreyZone({ zone, site: { locale } }: { zone: GreyZoneView; site: SiteView }) {
  const t = await getTranslations({ locale, namespace: 'actors' })
  const swedish = foreign('sv', locale)
  return (
    <>
      <FactsTable
        surface="bare"
        facts={[
          {
            term: t('says'),
            value: (
              <ul {...swedish}>
                {zone.says.map(({ name, href, text }) => (
                  <li key={href}>
                    <a href={href}>{name}</a>: <q>{text}</q>
                  </li>
                ))}
              </ul>
            ),
          },
          { term: t('holds'), value: <div {...swedish}>{zone.holds}</div> },
          { term: t('press'), value: <div {...swedish}>{zone.press}</div> },
        ]}
      />
      <ReadMore label={t('needs')} needs={zone.needs} locale={locale} />
    </>
  )
}
