import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { LifeAreaPageView } from '@/lib/pages/schema/life-area'
import type { SiteView } from '@/lib/pages/schema/site'
import { Breadcrumbs } from '../ui/breadcrumbs/breadcrumbs'
import { EmptyState } from '../ui/empty-state/empty-state'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, Stack } from '../ui/layout/layout'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { PillList } from '../ui/pill-list/pill-list'
import { NeedLinks } from './need-links'

/** What is behind one door. */
export async function LifeAreaPage({ site, area }: { site: SiteView; area: LifeAreaPageView }) {
  const { locale, municipality, addresses, guide } = site
  const t = await getTranslations({ locale })
  return (
    <>
      <Band>
        <Stack gap="l">
          <div>
            <Breadcrumbs
              label={t('shell.breadcrumbs')}
              items={[{ href: addresses.start, label: t('shell.start') }]}
            />
            <HeadingBlock
              title={area.title.text}
              lead={
                <span {...foreign(locale, area.title.lang)}>
                  {t('lifeArea.lead', { name: municipality.name })}
                </span>
              }
              {...foreign(area.title.lang, locale)}
            />
          </div>
          {area.needs.length > 0 ? (
            <NeedLinks needs={area.needs} locale={locale} />
          ) : (
            <EmptyState heading={t('guide.heading')}>
              <p>{t('lifeArea.empty')}</p>
              {guide?.phones[0] && (
                <p>
                  <PhoneLink number={guide.phones[0].number} label={t('shell.callGuide')} size="large" />
                </p>
              )}
            </EmptyState>
          )}
        </Stack>
      </Band>
      <Band tone="card" labelledBy="andra">
        <h2 id="andra">{t('lifeArea.others')}</h2>
        <PillList
          items={area.others.map((other) => ({
            href: other.href,
            label: other.title.text,
            lang: foreign(other.title.lang, locale).lang,
          }))}
        />
      </Band>
    </>
  )
}
