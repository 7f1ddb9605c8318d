import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import type { EmergencyNumberView } from '@/lib/pages/schema/emergency'
import type { TextIn } from '@/lib/pages/schema/text'
import { EmergencyCard } from '../ui/emergency-card/emergency-card'

/** A number for when it cannot wait; each of its texts in the language that it is in. */
export async function EmergencyNumber({
  number: { number, name, description, hours, website },
  locale,
  who,
  weight = 'normal',
  brief = false,
}: {
  number: EmergencyNumberView
  locale: Locale
  /** Whose number it is, in the page's language. */
  who?: string
  weight?: 'first' | 'normal'
  /** The number and when it answers, no more. */
  brief?: boolean
}) {
  const t = await getTranslations({ locale, namespace: 'acute' })
  const inItsLanguage = ({ text, lang }: TextIn) => <span {...foreign(lang, locale)}>{text}</span>
  return (
    <EmergencyCard
      heading={inItsLanguage(name)}
      headingLevel={3}
      number={number}
      who={who}
      hours={inItsLanguage(hours)}
      weight={weight}
      link={website && !brief ? { href: website, label: t('website', { name: name.text }) } : undefined}
    >
      {!brief && <p {...foreign(description.lang, locale)}>{description.text}</p>}
    </EmergencyCard>
  )
}
