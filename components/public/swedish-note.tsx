import { getTranslations } from 'next-intl/server'
import type { SiteView } from '@/lib/pages/schema'
import { LanguageNote } from '../ui/language-note/language-note'
import { PhoneLink } from '../ui/phone-link/phone-link'

/** On a page whose texts are Swedish: says so in the visitor's language, and offers the guide with interpreter. */
export async function SwedishNote({
  site,
  swedish = site.locale !== 'sv',
  unreviewed = false,
}: {
  site: SiteView
  /** Are there Swedish texts on a page in another language? */
  swedish?: boolean
  /** Is there a translation that no professional translator has read? */
  unreviewed?: boolean
}) {
  const t = await getTranslations({ locale: site.locale, namespace: 'shell' })
  const phone = site.guide?.phones[0]
  if (!swedish && !unreviewed) return null
  return (
    <LanguageNote>
      {swedish && (
        <p>
          {t('swedishText')} {t('swedishTextHelp')}{' '}
          {phone && <PhoneLink number={phone.number} label={t('callGuide')} />}
        </p>
      )}
      {unreviewed && <p>{t('unreviewed')}</p>}
    </LanguageNote>
  )
}
