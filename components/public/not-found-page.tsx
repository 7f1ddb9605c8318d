import { getTranslations } from 'next-intl/server'
import { LANGUAGE_NAMES } from '@/lib/kernel/i18n/direction'
import { foreign } from '@/lib/kernel/i18n/foreign'
import { messagesOf } from '@/lib/kernel/i18n/messages'
import { LOCALES, type Locale, SOURCE_LOCALE } from '@/lib/kernel/values'
import { chooserAddress } from '@/lib/municipality/addresses'
import type { SiteView, TextExtent } from '@/lib/pages/schema/site'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, Stack } from '../ui/layout/layout'
import { LinkList } from '../ui/link-list/link-list'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { type MunicipalityLink, MunicipalityList, NationalNumbers } from './chooser-page'
import { BareFrame, extentNote } from './frame'
import { SiteSearch } from './site-search'

/** There is no such page: search, start page, guide. Within a municipality's frame. */
export async function NotFoundPage({ site }: { site: SiteView }) {
  const { locale, addresses, guide } = site
  const t = await getTranslations({ locale })
  return (
    <Band>
      <Stack gap="l">
        <HeadingBlock title={t('notFound.heading')} lead={t('notFound.lead')} />
        <SiteSearch site={site} label={t('notFound.searchLabel')} buttonLabel={t('search.button')} />
        <p>
          <a href={addresses.start}>{t('notFound.startLink')}</a>
        </p>
        {guide?.phones[0] && (
          <p>
            {t('notFound.guide')}{' '}
            <PhoneLink number={guide.phones[0].number} label={t('shell.callGuide')} size="large" />
          </p>
        )}
      </Stack>
    </Band>
  )
}

/**
 * The page is not there in the language that the address asks for: said in Swedish and English, which most can find
 * their way by, with the same page in the languages that there are. Where it is in none of them, with the start page.
 */
export async function UnknownLanguagePage({
  locale,
  there,
  languages,
  homeHref,
  guideNumber,
}: {
  locale: Locale
  /** Is the page there in the languages that are offered? Otherwise they lead to the start page. */
  there: boolean
  /** The municipality's start page. */
  homeHref: string
  languages: readonly { lang: Locale; href: string; extent: TextExtent }[]
  guideNumber: string | null
}) {
  const t = await getTranslations({ locale })
  return (
    <BareFrame locale={locale} homeHref={homeHref} languages={languages} current={false}>
      <Band>
        <Stack gap="l">
          {there ? (
            <HeadingBlock title={t('notFound.unknownLanguage')} />
          ) : (
            <HeadingBlock title={t('notFound.heading')} lead={t('notFound.lead')} />
          )}
          {HELPING.filter((lang) => lang !== locale).map((lang) => (
            <p key={lang} {...foreign(lang, locale)}>
              {unknownLanguageText(lang, there)}
            </p>
          ))}
          <section aria-labelledby="sprak">
            <h2 id="sprak">{t(there ? 'notFound.chooseLanguage' : 'notFound.startLink')}</h2>
            <LinkList
              columns
              items={languages.map(({ lang, href, extent }) => ({
                href,
                label: LANGUAGE_NAMES[lang],
                hint: extentNote(extent, lang),
                ...foreign(lang, locale),
              }))}
            />
          </section>
          {guideNumber !== null && (
            <p>
              {t('notFound.guide')}{' '}
              <PhoneLink number={guideNumber} label={t('shell.callGuide')} size="large" />
            </p>
          )}
          <NationalNumbers locale={locale} />
        </Stack>
      </Band>
    </BareFrame>
  )
}

/** What the page says of itself, to those who do not read the language that it is in. */
function unknownLanguageText(lang: Locale, there: boolean): string {
  const { unknownLanguage, chooseLanguage, heading, lead, startLink } = messagesOf(lang).notFound
  return there ? `${unknownLanguage} ${chooseLanguage}.` : `${heading}. ${lead} ${startLink}.`
}

/** Languages in which one is helped on when the address is in none that we have. */
const HELPING = [SOURCE_LOCALE, 'en'] as const satisfies readonly Locale[]

/** There is no such municipality: choose one that there is. */
export async function UnknownPlacePage({
  locale,
  municipalities,
}: {
  locale: Locale
  municipalities: readonly MunicipalityLink[]
}) {
  const t = await getTranslations({ locale })
  return (
    <BareFrame locale={locale} languages={LOCALES.map((lang) => ({ lang, href: chooserAddress(lang) }))}>
      <Band>
        <Stack gap="l">
          <HeadingBlock title={t('notFound.heading')} lead={t('notFound.unknownMunicipality')} />
          {HELPING.filter((lang) => lang !== locale).map((lang) => (
            <p key={lang} {...foreign(lang, locale)}>
              {messagesOf(lang).notFound.unknownMunicipality}
            </p>
          ))}
          <section aria-labelledby="kommuner">
            <h2 id="kommuner">{t('notFound.chooseHeading')}</h2>
            <MunicipalityList municipalities={municipalities} locale={locale} />
          </section>
          <NationalNumbers locale={locale} />
        </Stack>
      </Band>
    </BareFrame>
  )
}
