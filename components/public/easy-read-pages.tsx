import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { EasyReadAreaView, EasyReadView } from '@/lib/pages/schema/easy-read'
import type { SiteView } from '@/lib/pages/schema/site'
import { EasyText } from '../ui/easy-text/easy-text'
import { EntryList } from '../ui/entry-list/entry-list'
import { Band, Stack } from '../ui/layout/layout'
import { LinkList } from '../ui/link-list/link-list'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { StepList } from '../ui/step-list/step-list'
import { TintedBox } from '../ui/tinted-box/tinted-box'
import { PageHead } from './page-head'
import { SwedishNote } from './swedish-note'

/** Everything that is told in easy Swedish, by life area. */
export async function EasyReadsPage({ site, areas }: { site: SiteView; areas: readonly EasyReadAreaView[] }) {
  const { locale } = site
  const t = await getTranslations({ locale, namespace: 'easyRead' })
  return (
    <Band>
      <Stack gap="l">
        <PageHead site={site} title={t('heading')} lead={t('lead')}>
          <SwedishNote site={site} />
        </PageHead>
        {areas.map(({ area, needs }) => (
          <section key={area.slug} aria-labelledby={area.slug}>
            <h2 id={area.slug} {...foreign(area.title.lang, locale)}>
              {area.title.text}
            </h2>
            <LinkList
              items={needs.map(({ href, title, first }) => ({
                href,
                label: title,
                hint: first,
                ...foreign('sv', locale),
              }))}
            />
          </section>
        ))}
      </Stack>
    </Band>
  )
}

/** So many doors: who wants more finds them on the whole page. */
const DOORS = 3

/** A need in easy Swedish: what it is, what one does, where one turns (R8). */
export async function EasyReadPage({ site, easy }: { site: SiteView; easy: EasyReadView }) {
  const { locale, addresses, guide, municipality } = site
  const t = await getTranslations({ locale })
  const inSwedish = foreign('sv', locale)
  const whole = (
    <p>
      {t('easyRead.whole')}{' '}
      <a href={easy.need.href} {...foreign(easy.need.title.lang, locale)}>
        {easy.need.title.text}
      </a>
    </p>
  )
  return (
    <Band>
      <Stack gap="l">
        <PageHead
          site={site}
          way={[{ href: addresses.easyReads, label: t('easyRead.title') }]}
          title={easy.title}
          {...inSwedish}
        >
          <SwedishNote site={site} />
        </PageHead>
        <div {...inSwedish}>
          <EasyText lines={easy.summary} />
        </div>
        {whole}
        {easy.differsHere && (
          <TintedBox tint="dusk">
            <p>{t('easyRead.differs', { name: municipality.name })}</p>
          </TintedBox>
        )}
        <section aria-labelledby="gor">
          <h2 id="gor">{t('need.section.steps')}</h2>
          <div {...inSwedish}>
            <StepList
              headingLevel={3}
              timeLabel={t('need.time')}
              steps={easy.steps.map(({ title, text }) => ({ title, children: <EasyText lines={text} /> }))}
            />
          </div>
        </section>
        <section aria-labelledby="hit">
          <h2 id="hit">{t('need.turnHere')}</h2>
          <Stack>
            <div {...inSwedish}>
              <EasyText lines={easy.turnHere} />
            </div>
            <EntryList
              entries={easy.doors.slice(0, DOORS).map(({ slug, href, name, phones }) => ({
                id: `dorr-${slug}`,
                title: (
                  <a href={href} {...inSwedish}>
                    {name}
                  </a>
                ),
                children: phones.map(({ number, type }) => (
                  <p key={`${type} ${number}`}>
                    {type !== 'voice' && `${t(`phone.type.${type}`)}: `}
                    <PhoneLink number={number} sms={type === 'sms'} size="large" icon />
                  </p>
                )),
              }))}
            />
            {guide?.phones[0] && (
              <TintedBox tint="sun">
                <p>{t('need.unsure')}</p>
                <p>
                  <PhoneLink number={guide.phones[0].number} size="large" icon />
                </p>
              </TintedBox>
            )}
          </Stack>
        </section>
      </Stack>
    </Band>
  )
}
