import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { ProfessionalsView, ReferralRow } from '@/lib/pages/schema/professionals'
import type { SiteView } from '@/lib/pages/schema/site'
import { ButtonLink } from '../ui/button/button'
import { Disclosure } from '../ui/disclosure/disclosure'
import { Band, Stack } from '../ui/layout/layout'
import { LinkList } from '../ui/link-list/link-list'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { ReferralList } from '../ui/referral-list/referral-list'
import { TintedBox } from '../ui/tinted-box/tinted-box'
import { PageHead } from './page-head'
import { SiteSearch } from './site-search'
import { SwedishNote } from './swedish-note'

/** For who meets families in their work: find, see who may refer, hand over; in seconds. */
export async function ProfessionalsPage({ site, view }: { site: SiteView; view: ProfessionalsView }) {
  const { locale, addresses, guide } = site
  const t = await getTranslations({ locale, namespace: 'professionals' })
  const nav = await getTranslations({ locale, namespace: 'nav' })
  const labels = { what: t('support'), way: t('who'), door: t('door') }
  const areas = await Promise.all(
    view.areas.map(async ({ area, rows }) => ({
      area,
      rows: await Promise.all(rows.map((row) => cells(row, site))),
    })),
  )
  return (
    <>
      <Band>
        <Stack gap="l">
          <PageHead site={site} title={t('heading')} lead={t('lead')}>
            <SwedishNote site={site} />
          </PageHead>
          <SiteSearch site={site} label={t('searchLabel')} buttonLabel={t('searchButton')} />
        </Stack>
      </Band>
      <Band labelledBy="vem-far">
        <Stack gap="l">
          <div>
            <h2 id="vem-far">{t('tableHeading')}</h2>
            <p>{t('tableText')}</p>
          </div>
          <div>
            {areas.map(({ area, rows }) => (
              <Disclosure
                key={area.slug}
                id={area.slug}
                heading={<span {...foreign(area.title.lang, locale)}>{area.title.text}</span>}
                headingLevel={3}
              >
                <ReferralList caption={area.title.text} labels={labels} rows={rows} />
              </Disclosure>
            ))}
            {view.services.length > 0 && (
              <Disclosure heading={t('servicesHeading')} headingLevel={3} id="tar-emot">
                <p>{t('servicesText')}</p>
                <LinkList
                  items={view.services.map((service) => ({
                    href: service.referralHref,
                    label: service.name,
                    hint: service.summary,
                    ...foreign('sv', locale),
                  }))}
                />
              </Disclosure>
            )}
          </div>
          {guide?.phones[0] && (
            <TintedBox tint="sun" labelledBy="osaker">
              <h3 id="osaker">{t('guideHeading')}</h3>
              <p>{t('guideText')}</p>
              <p>
                <PhoneLink number={guide.phones[0].number} size="large" icon />
              </p>
            </TintedBox>
          )}
        </Stack>
      </Band>
      <Band labelledBy="till-hands">
        <Stack>
          <h2 id="till-hands">{t('readMore')}</h2>
          <LinkList
            items={[
              { href: addresses.actors, label: nav('actors') },
              { href: addresses.papers, label: nav('papers') },
              { href: addresses.professions, label: nav('professions') },
            ]}
          />
        </Stack>
      </Band>
      <Band tone="card" labelledBy="lamna-over">
        <Stack>
          <h2 id="lamna-over">{t('sheetHeading')}</h2>
          <p>{t('sheetText')}</p>
          <p>
            <ButtonLink href={addresses.sheet}>{t('sheetLink')}</ButtonLink>
          </p>
        </Stack>
      </Band>
    </>
  )
}

async function cells({ need, criteriaHref, accessWays, who, door }: ReferralRow, { locale }: SiteView) {
  const t = await getTranslations({ locale })
  const [phone] = door?.phones ?? []
  return {
    key: need.slug,
    what: (
      <a href={criteriaHref ?? need.href} {...foreign(need.title.lang, locale)}>
        {need.title.text}
      </a>
    ),
    way:
      who === null ? (
        accessWays.map((way) => t(`accessWay.${way}`)).join(' · ')
      ) : (
        <span {...foreign(who.lang, locale)}>{who.text}</span>
      ),
    door: door ? (
      <>
        <a href={door.href} {...foreign('sv', locale)}>
          {door.name}
        </a>
        {phone && (
          <>
            {' '}
            <PhoneLink number={phone.number} />
          </>
        )}
      </>
    ) : (
      t('professionals.noDoor')
    ),
  }
}
