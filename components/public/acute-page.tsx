import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { EmergencyGroupView, SiteView } from '@/lib/pages/schema'
import { EmergencyCard } from '../ui/emergency-card/emergency-card'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, Stack } from '../ui/layout/layout'
import { PhoneLink } from '../ui/phone-link/phone-link'
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
                <EmergencyCard
                  key={number.slug}
                  heading={number.name.text}
                  headingLevel={3}
                  number={number.number}
                  who={number.local ? t('acute.local', { name: municipality.name }) : undefined}
                  hours={number.hours.text}
                  weight={group === 'life' ? 'first' : 'normal'}
                  link={
                    number.website
                      ? { href: number.website, label: t('acute.website', { name: number.name.text }) }
                      : undefined
                  }
                  {...foreign(number.name.lang, locale)}
                >
                  <p>{number.description.text}</p>
                </EmergencyCard>
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
