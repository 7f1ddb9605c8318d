import { getTranslations } from 'next-intl/server'
import { type Locale, SOURCE_LOCALE } from '@/lib/kernel/values'
import type { SiteView } from '@/lib/pages/schema/site'
import type { BlockView } from '@/lib/pages/schema/text'
import { LanguageNote } from '../ui/language-note/language-note'
import { PhoneLink } from '../ui/phone-link/phone-link'

/** On a page whose texts are Swedish: says so in the visitor's language, and offers the guide with interpreter. */
export async function SwedishNote({
  site,
  swedish = site.locale === 'sv' ? 'none' : 'all',
  unreviewed = false,
  older = false,
}: {
  site: SiteView
  /** How much of the text stands there in Swedish on a page in another language. */
  swedish?: 'none' | 'some' | 'all'
  /** Is there a translation that no professional translator has read? */
  unreviewed?: boolean
  /** Has the Swedish text changed since it was translated? */
  older?: boolean
}) {
  const t = await getTranslations({ locale: site.locale, namespace: 'shell' })
  const phone = site.guide?.phones[0]
  if (swedish === 'none' && !unreviewed && !older) return null
  return (
    <LanguageNote>
      {swedish !== 'none' && (
        <p>
          {t(swedish === 'all' ? 'swedishText' : 'swedishRest')} {t('swedishTextHelp')}{' '}
          {phone && <PhoneLink number={phone.number} label={t('callGuide')} />}
        </p>
      )}
      {unreviewed && <p>{t('unreviewed')}</p>}
      {older && <p>{t('olderText')}</p>}
    </LanguageNote>
  )
}

/** How much of a page's texts is Swedish, on a page in another language. */
export function howMuchIsSwedish(
  texts: readonly { blocks: readonly Pick<BlockView, 'lang'>[] }[],
  locale: Locale,
): 'none' | 'some' | 'all' {
  if (locale === SOURCE_LOCALE) return 'none'
  const languages = texts.flatMap(({ blocks }) => blocks.map(({ lang }) => lang))
  if (!languages.includes(SOURCE_LOCALE)) return 'none'
  return languages.every((lang) => lang === SOURCE_LOCALE) ? 'all' : 'some'
}
