import { getTranslations } from 'next-intl/server'
import type { SiteView } from '@/lib/pages/schema/site'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, Stack } from '../ui/layout/layout'
import { Prose } from '../ui/prose/prose'

/** What this is, who answers for it, and how it is kept true. */
export async function AboutPage({ site }: { site: SiteView }) {
  const { name, fictional } = site.municipality
  const t = await getTranslations({ locale: site.locale, namespace: 'about' })
  return (
    <Band>
      <Stack gap="l">
        <HeadingBlock title={t('heading')} lead={t('lead', { name })} />
        <Prose>
          {fictional && (
            <>
              <h2>{t('fictionalHeading')}</h2>
              <p>{t('fictional', { name })}</p>
            </>
          )}
          <h2>{t('whatHeading')}</h2>
          <p>{t('what')}</p>
          <h2>{t('guideHeading')}</h2>
          <p>{t('guide', { name })}</p>
          <h2>{t('textsHeading')}</h2>
          <p>{t('texts')}</p>
          <h2>{t('translationsHeading')}</h2>
          <p>{t('translations')}</p>
          <h2>{t('privacyHeading')}</h2>
          <p>{t('privacy')}</p>
          <h2>{t('sourceHeading')}</h2>
          <p>{t('source')}</p>
        </Prose>
      </Stack>
    </Band>
  )
}
