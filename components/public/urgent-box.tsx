import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { EmergencyGroupView, SiteView } from '@/lib/pages/schema'
import { EmergencyCard } from '../ui/emergency-card/emergency-card'
import styles from './emergency-numbers.module.css'

/**
 * The acute numbers, before whatever was found: for questions about violence, suicide, a child in danger. The first of
 * each group, since nobody can tell from a question which of them is meant, and a missing one may cost a life.
 */
export async function UrgentBox({ site, groups }: { site: SiteView; groups: readonly EmergencyGroupView[] }) {
  const { locale, addresses } = site
  const t = await getTranslations({ locale })
  const numbers = groups.flatMap((group) => group.numbers.slice(0, 1))
  return (
    <section aria-labelledby="akut-forst">
      <h2 id="akut-forst">{t('search.urgentHeading')}</h2>
      <div className={styles.numbers}>
        {numbers.map((number, at) => (
          <EmergencyCard
            key={number.slug}
            heading={number.name.text}
            headingLevel={3}
            number={number.number}
            hours={number.hours.text}
            weight={at === 0 ? 'first' : 'normal'}
            {...foreign(number.name.lang, locale)}
          />
        ))}
      </div>
      <p>
        <a href={addresses.acute}>{t('search.urgentAll')}</a>
      </p>
    </section>
  )
}
