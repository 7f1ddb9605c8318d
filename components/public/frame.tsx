import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { direction, LANGUAGE_NAMES } from '@/lib/kernel/i18n/direction'
import { type Messages, messagesOf, REVIEWED_INTERFACES } from '@/lib/kernel/i18n/messages'
import type { Locale } from '@/lib/kernel/values'
import { chooserAddress } from '@/lib/municipality/addresses'
import type { PageLanguage, SiteView, TextExtent } from '@/lib/pages/schema/site'
import { Band, Main } from '../ui/layout/layout'
import { LinkList } from '../ui/link-list/link-list'
import { SiteFooter } from '../ui/site-footer/site-footer'
import { type LanguageLink, SiteHeader } from '../ui/site-header/site-header'
import { SkipLink } from '../ui/skip-link/skip-link'

const MAIN = 'innehall'

const EXTENT_NOTES = {
  full: 'languageFull',
  part: 'languagePart',
  swedish: 'languageSwedish',
} as const satisfies Record<TextExtent, keyof Messages['shell']>

/** What is said of a language, in the language itself: how much of the page is in it. */
export function extentNote(extent: TextExtent, lang: Locale): string {
  return messagesOf(lang).shell[EXTENT_NOTES[extent]]
}

/** A page in a language, by the language's own name. */
function languageLink(lang: Locale, href: string, page: Locale | null): LanguageLink {
  return { href, lang, dir: direction(lang), name: LANGUAGE_NAMES[lang], current: lang === page }
}

/** Colours of the municipality, as a file of its own so that pages need no inline style. */
function Theme({ href }: { href: string }) {
  return <link rel="stylesheet" href={href} precedence="theme" />
}

/**
 * What stands around every page of a municipality, in the same order and place (WCAG 3.2.3, 3.2.6): skip link,
 * header with languages, acute help and the guide's number, then the page, then the footer.
 */
export async function Frame({
  site,
  path,
  languages,
  current,
  themeHref,
  children,
}: {
  site: SiteView
  /** The page below the municipality, `behov/tolk`; the language links keep it. null for a page of no address. */
  path: string | null
  /** The languages that the page can be read in. */
  languages: readonly PageLanguage[]
  current?: 'acute'
  themeHref: string
  children: ReactNode
}) {
  const { locale, municipality, addresses, guide } = site
  const t = await getTranslations({ locale, namespace: 'shell' })
  const phone = guide?.phones[0]
  const { name } = municipality
  const notices = [
    ...(municipality.fictional ? [t('fictional', { name })] : []),
    ...(site.opening ? [t('notOpen', { name })] : []),
  ]
  return (
    <>
      <Theme href={themeHref} />
      <SkipLink href={`#${MAIN}`}>{t('skip')}</SkipLink>
      <SiteHeader
        siteName={t('product')}
        homeHref={addresses.start}
        municipalityName={t('municipality', { name })}
        notice={notices.length > 0 ? notices.join(' ') : undefined}
        languages={{
          label: t('language'),
          items: languages.map(({ locale: lang, extent }) => ({
            ...languageLink(lang, addresses.pageIn(lang, path ?? ''), locale),
            note: extentNote(extent, lang),
          })),
        }}
        acute={{ href: addresses.acute, label: t('acute'), current: current === 'acute' }}
        guide={phone && { label: t('callGuide'), number: phone.number }}
      />
      <Main id={MAIN}>
        {children}
        {guide && path !== null && path !== 'guide' && <TellGuide site={site} path={path} />}
      </Main>
      <PageFooter site={site} />
    </>
  )
}

/** "Is this right?" on every page: leads to the guide with the page named (R6, R17). */
async function TellGuide({ site: { locale, addresses }, path }: { site: SiteView; path: string }) {
  const t = await getTranslations({ locale, namespace: 'tell' })
  return (
    <Band>
      <LinkList
        look="plain"
        screenOnly
        items={[{ href: addresses.guideAbout(path.split('?')[0] ?? ''), label: t('link'), icon: 'flag' }]}
      />
    </Band>
  )
}

/** Ways to everything, in the same order on every page (WCAG 2.4.5, 3.2.3). */
async function PageFooter({ site: { locale, addresses, municipality, unreviewed } }: { site: SiteView }) {
  const t = await getTranslations({ locale })
  return (
    <SiteFooter
      name={t('shell.product')}
      groups={[
        {
          heading: t('shell.footerFind'),
          links: [
            { href: addresses.search, label: t('nav.search') },
            { href: addresses.az, label: t('nav.az') },
            { href: addresses.lifeEvents, label: t('nav.lifeEvents') },
            { href: addresses.processes, label: t('nav.processes') },
            { href: addresses.actors, label: t('nav.actors') },
            { href: addresses.organizations, label: t('nav.organizations') },
            { href: addresses.funds, label: t('nav.funds') },
          ],
        },
        {
          heading: t('shell.footerForYou'),
          links: [
            { href: addresses.easyReads, label: t('nav.easyRead') },
            { href: addresses.young, label: t('nav.young') },
            { href: addresses.professionals, label: t('nav.professionals') },
            { href: addresses.glossary, label: t('nav.glossary') },
            { href: addresses.minorityLanguages, label: t('nav.minorityLanguages') },
            { href: addresses.professions, label: t('nav.professions') },
            { href: addresses.papers, label: t('nav.papers') },
            { href: addresses.sheet, label: t('nav.sheet') },
          ],
        },
        {
          heading: t('shell.footerAboutUs'),
          links: [
            { href: addresses.guide, label: t('nav.guide') },
            { href: addresses.acute, label: t('nav.acute') },
            { href: addresses.about, label: t('nav.about') },
            { href: addresses.accessibility, label: t('nav.accessibility') },
            { href: addresses.privacy, label: t('nav.privacy') },
            ...(addresses.chooser === null ? [] : [{ href: addresses.chooser, label: t('nav.chooser') }]),
          ],
        },
      ]}
    >
      <p>{t('shell.footerText', { name: municipality.name })}</p>
      {unreviewed && <p>{t('shell.unreviewed')}</p>}
    </SiteFooter>
  )
}

/** The frame of a page that belongs to no municipality: the chooser, and errors before one is known. */
export async function BareFrame({
  locale,
  homeHref = chooserAddress(locale),
  languages,
  current = true,
  children,
}: {
  locale: Locale
  /** Where the name of the service leads. */
  homeHref?: string
  /** The same page in other languages. */
  languages: readonly { lang: Locale; href: string }[]
  /** Is this page one of them? */
  current?: boolean
  children: ReactNode
}) {
  const t = await getTranslations({ locale, namespace: 'shell' })
  return (
    <>
      <SkipLink href={`#${MAIN}`}>{t('skip')}</SkipLink>
      <SiteHeader
        siteName={t('product')}
        homeHref={homeHref}
        languages={{
          label: t('language'),
          items: languages.map(({ lang, href }) => languageLink(lang, href, current ? locale : null)),
        }}
      />
      <Main id={MAIN}>
        {children}
        {!REVIEWED_INTERFACES.has(locale) && (
          <Band>
            <p>{t('unreviewed')}</p>
          </Band>
        )}
      </Main>
    </>
  )
}
