import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { GuideStatus, PageAbout } from '@/lib/pages/schema/guide'
import type { SiteView } from '@/lib/pages/schema/site'
import { Disclosure } from '../ui/disclosure/disclosure'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, Columns, Stack } from '../ui/layout/layout'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { StatusLine } from '../ui/status-line/status-line'
import { TintedBox } from '../ui/tinted-box/tinted-box'
import { statusText } from './guide-person'
import { Hours } from './hours'
import { LanguageNames } from './language-names'
import { addressLine, phoneRows } from './service-contact'

/** How one reaches the guide: direct number first, then mail, visit, interpreter (R11). */
export async function GuidePage({
  site,
  status,
  now,
  about,
  origin,
}: {
  site: SiteView
  status: GuideStatus | null
  now: number
  /** The page that one wants to say something about. */
  about: PageAbout | null
  /** `https://…`, for the page's address in a mail. */
  origin: string
}) {
  const { locale, guide, municipality } = site
  const t = await getTranslations({ locale, namespace: 'guide' })
  if (!guide) return null
  const [direct, ...others] = await phoneRows(guide.phones, locale)
  const { location } = guide
  const place = foreign('sv', locale)
  return (
    <Band>
      <Stack gap="l">
        <HeadingBlock title={t('heading')} lead={t('lead')} />
        {about && <AboutPage about={about} site={site} origin={origin} />}
        <Columns>
          <TintedBox tint="sun" labelledBy="ring">
            <h2 id="ring">{t('call')}</h2>
            {status && (
              <StatusLine state={status.state}>
                {await statusText(status, municipality.timeZone, locale, now)}
                {status.state === 'closed' && status.note && <span {...place}> ({status.note})</span>}
              </StatusLine>
            )}
            {direct && (
              <p>
                <PhoneLink number={direct.number} size="huge" />
              </p>
            )}
            {others.map((phone) => (
              <p key={phone.number}>
                {phone.label} <PhoneLink number={phone.number} />
              </p>
            ))}
            <Hours
              hours={guide.hours}
              caption={t('hours')}
              exceptionsCaption={t('exceptions')}
              locale={locale}
            />
          </TintedBox>
          <Stack>
            <section aria-labelledby="mejla">
              <h2 id="mejla">{t('email')}</h2>
              <p>
                <a href={`mailto:${guide.email}`}>
                  <bdi dir="ltr">{guide.email}</bdi>
                </a>
              </p>
              <p>{t('emailText')}</p>
            </section>
            <section aria-labelledby="besok">
              <h2 id="besok">{t('visit')}</h2>
              <p {...foreign(guide.visits.lang, locale)}>{guide.visits.text}</p>
              <p {...place}>{addressLine(location)}</p>
              {location.accessibility && <p {...place}>{location.accessibility}</p>}
              {location.transportation && <p {...place}>{location.transportation}</p>}
            </section>
            <section aria-labelledby="tolk">
              <h2 id="tolk">{t('interpreter')}</h2>
              <p {...foreign(guide.interpreterServices.lang, locale)}>{guide.interpreterServices.text}</p>
              <p>
                {t('languages')} <LanguageNames codes={guide.languages} locale={locale} />.
              </p>
            </section>
          </Stack>
        </Columns>
        <Disclosure heading={t('about')} open>
          <p {...foreign(guide.about.lang, locale)}>{guide.about.text}</p>
        </Disclosure>
      </Stack>
    </Band>
  )
}

/** "You want to say something about a page": which, and a mail that already says so. */
async function AboutPage({ about, site, origin }: { about: PageAbout; site: SiteView; origin: string }) {
  const { locale, guide } = site
  const t = await getTranslations({ locale, namespace: 'tell' })
  if (!guide) return null
  const { text: title, lang } = about.title
  const address = origin + about.href
  const mail = new URLSearchParams({ subject: t('subject', { title }), body: t('body', { title, address }) })
  // Mail programs read + as a plus.
  const query = mail.toString().replaceAll('+', '%20')
  return (
    <TintedBox tint="accent" labelledBy="om-sidan">
      <h2 id="om-sidan">{t('heading')}</h2>
      <p>
        {t('about')}{' '}
        <a href={about.href} {...foreign(lang, locale)}>
          {title}
        </a>
        .
      </p>
      <p>{t('text')}</p>
      <p>
        <a href={`mailto:${guide.email}?${query}`}>{t('mail')}</a>
      </p>
    </TintedBox>
  )
}
