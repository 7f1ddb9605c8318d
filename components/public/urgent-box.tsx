import { getTranslations } from 'next-intl/server'
import type { EmergencyGroupView } from '@/lib/pages/schema/emergency'
import type { SiteView } from '@/lib/pages/schema/site'
import { EmergencyNumber } from './emergency-number'
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
          <EmergencyNumber
            key={number.slug}
            number={number}
            locale={locale}
            weight={at === 0 ? 'first' : 'normal'}
            brief
          />
        ))}
      </div>
      <p>
        <a href={addresses.acute}>{t('search.urgentAll')}</a>
      </p>
    </section>
  )
}
