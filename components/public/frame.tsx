import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { direction, LANGUAGE_NAMES } from '@/lib/kernel/i18n/direction'
import type { Locale } from '@/lib/kernel/values'
import type { SiteView } from '@/lib/pages/schema'
import { Main } from '../ui/layout/layout'
import { SiteFooter } from '../ui/site-footer/site-footer'
import { SiteHeader } from '../ui/site-header/site-header'
import { SkipLink } from '../ui/skip-link/skip-link'

const MAIN = 'innehall'

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
  current,
  themeHref,
  children,
}: {
  site: SiteView
  /** The page below the municipality, `behov/tolk`; the language links keep it. */
  path: string
  current?: 'acute'
  themeHref: string
  children: ReactNode
}) {
  const { locale, municipality, addresses, guide } = site
  const t = await getTranslations({ locale, namespace: 'shell' })
  const phone = guide?.phones[0]
  return (
    <>
      <Theme href={themeHref} />
      <SkipLink href={`#${MAIN}`}>{t('skip')}</SkipLink>
      <SiteHeader
        siteName={t('product')}
        homeHref={addresses.start}
        municipalityName={t('municipality', { name: municipality.name })}
        notice={municipality.fictional ? t('fictional', { name: municipality.name }) : undefined}
        languages={{
          label: t('language'),
          items: site.locales.map((lang) => ({
            href: addresses.pageIn(lang, path),
            lang,
            dir: direction(lang),
            name: LANGUAGE_NAMES[lang],
            current: lang === locale,
          })),
        }}
        acute={{ href: addresses.acute, label: t('acute'), current: current === 'acute' }}
        guide={phone && { label: t('callGuide'), number: phone.number }}
      />
      <Main id={MAIN}>{children}</Main>
      <SiteFooter
        name={t('product')}
        groups={[
          {
            heading: t('footerNavigation'),
            links: [
              { href: addresses.guide, label: t('footerGuide') },
              { href: addresses.acute, label: t('footerAcute') },
              { href: addresses.search, label: t('footerSearch') },
              { href: addresses.glossary, label: t('footerGlossary') },
              { href: addresses.about, label: t('footerAbout') },
              ...(addresses.chooser === null ? [] : [{ href: addresses.chooser, label: t('footerChoose') }]),
            ],
          },
        ]}
      >
        <p>{t('footerText', { name: municipality.name })}</p>
      </SiteFooter>
    </>
  )
}

/** The frame of a page that belongs to no municipality: the chooser, and errors before one is known. */
export async function BareFrame({
  locale,
  languages,
  children,
}: {
  locale: Locale
  /** The same page in other languages. */
  languages: readonly { lang: Locale; href: string }[]
  children: ReactNode
}) {
  const t = await getTranslations({ locale, namespace: 'shell' })
  return (
    <>
      <SkipLink href={`#${MAIN}`}>{t('skip')}</SkipLink>
      <SiteHeader
        siteName={t('product')}
        homeHref={languages.find((language) => language.lang === locale)?.href ?? '/'}
        languages={{
          label: t('language'),
          items: languages.map(({ lang, href }) => ({
            href,
            lang,
            dir: direction(lang),
            name: LANGUAGE_NAMES[lang],
            current: lang === locale,
          })),
        }}
      />
      <Main id={MAIN}>{children}</Main>
    </>
  )
}
