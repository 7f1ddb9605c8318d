import { getTranslations } from 'next-intl/server'
import type { EmergencyGroupView } from '@/lib/pages/schema/emergency'
import type { SiteView } from '@/lib/pages/schema/site'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, Stack } from '../ui/layout/layout'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { EmergencyNumber } from './emergency-number'
import styles from './emergency-numbers.module.css'

/** Numbers for when it cannot wait: danger to life first, each large and with when to call it. */
export async function AcutePage({ site, groups }: { site: SiteView; groups: readonly EmergencyGroupView[] }) {
  const { locale, municipality, guide } = site
  const t = await getTranslations({ locale })
  return (
    <Band>
      <Stack gap="l">
        <HeadingBlock title={t('acute.heading')} lead={t('acute.lead')} />
        {groups.map(({ group, numbers }) => (
          <section key={group} aria-labelledby={`grupp-${group}`}>
            <h2 id={`grupp-${group}`}>{t(`acute.group.${group}`)}</h2>
            <div className={styles.numbers}>
              {numbers.map((number) => (
                <EmergencyNumber
                  key={number.slug}
                  number={number}
                  locale={locale}
                  who={number.local ? t('acute.local', { name: municipality.name }) : undefined}
                  weight={group === 'life' ? 'first' : 'normal'}
                />
              ))}
            </div>
          </section>
        ))}
        {municipality.fictional && <p>{t('acute.real')}</p>}
        {guide?.phones[0] && (
          <p>
            {t('acute.guide')}{' '}
            <PhoneLink number={guide.phones[0].number} label={t('shell.callGuide')} size="text" />
          </p>
        )}
      </Stack>
    </Band>
  )
}
