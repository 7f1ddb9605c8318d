import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { SiteView } from '@/lib/pages/schema/site'
import type { DataProtectionView } from '@/lib/pages/schema/statements'
import { Band, Stack } from '../ui/layout/layout'
import { Prose } from '../ui/prose/prose'
import { PageHead } from './page-head'

/** What is known of who reads here (nothing), and what becomes of what one tells the guide (GDPR article 13). */
export async function PrivacyPage({ site, protection }: { site: SiteView; protection: DataProtectionView }) {
  const { locale } = site
  const t = await getTranslations({ locale, namespace: 'privacy' })
  return (
    <Band>
      <Stack gap="l">
        <PageHead site={site} title={t('heading')} lead={t('lead')} />
        <Prose>
          <h2>{t('visitHeading')}</h2>
          <p>{t('visit')}</p>
          <h2>{t('countHeading')}</h2>
          <p>{t('count')}</p>
          <p>{t('countNever')}</p>
          <h2>{t('sheetHeading')}</h2>
          <p>{t('sheet')}</p>
          <h2>{t('guideHeading')}</h2>
          <p>{t('guide')}</p>
          <p>{t('basis')}</p>
          <h2>{t('logHeading')}</h2>
          <p>{t('log')}</p>
          <h2>{t('whoHeading')}</h2>
          <p>
            {t.rich('who', {
              controller: () => <span {...foreign('sv', locale)}>{protection.controller}</span>,
            })}
          </p>
          <p>
            {t('officer')}{' '}
            <a href={`mailto:${protection.email}`}>
              <bdi dir="ltr">{protection.email}</bdi>
            </a>
          </p>
          <h2>{t('rightsHeading')}</h2>
          <p>{t('rights')}</p>
          <p>
            <a href="https://www.imy.se" rel="external">
              {t('rightsLink')}
            </a>
          </p>
        </Prose>
      </Stack>
    </Band>
  )
}
