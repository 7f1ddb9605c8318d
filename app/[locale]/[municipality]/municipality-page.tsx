import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { originOf } from '@/app/origin'
import { themeOf } from '@/app/tema/theme'
import { BareErrorPage } from '@/components/public/error-page'
import { Frame } from '@/components/public/frame'
import { NotFoundPage, UnknownLanguagePage, UnknownPlacePage } from '@/components/public/not-found-page'
import { isAppError } from '@/lib/kernel/errors'
import { localeOf } from '@/lib/kernel/i18n/routing'
import { declareRender } from '@/lib/kernel/render-context'
import { type Locale, SOURCE_LOCALE } from '@/lib/kernel/values'
import { addressesIn, isForSearchEngines, recordsOf } from '@/lib/pages/chain'
import { type Current, currentOf } from '@/lib/pages/current'
import { type MissingLanguage, missingLanguage } from '@/lib/pages/missing-language'
import { municipalityLinks } from '@/lib/pages/municipalities'
import { OPENSEARCH_TYPE } from '@/lib/pages/opensearch'
import { homeOf } from '@/lib/pages/origin'
import { languagesToTell, pageLanguages } from '@/lib/pages/page-languages'
import type { SiteView } from '@/lib/pages/schema/site'
import { guideOf, siteView } from '@/lib/pages/site'
import { nextMidnight } from '@/lib/schedule/open'

export interface PlaceParams {
  locale: string
  municipality: string
}

/** What a page shows inside the frame; null when there is no such thing here. */
export type PageBody = (current: Current, site: SiteView) => ReactNode | null | Promise<ReactNode | null>

interface PageOptions {
  /** The page below the municipality, so that the language links keep it; null for what has no address. */
  path: string | null
  current?: 'acute'
  /** May the finished page be given to other visitors? Default: yes. */
  keep?: boolean
  /** Where the page is now, when there is nothing here any more: asked when the body is null. */
  moved?: (current: Current) => string | null
}

/**
 * A page of a municipality: finds the municipality, puts the frame around the body, and declares what the front
 * must know. Nothing is thrown at people: an unknown place or thing is a page with status 404, and a portal that
 * has not been able to read its contents yet says so with status 503.
 */
export async function municipalityPage(params: PlaceParams, options: PageOptions, body: PageBody) {
  const locale = localeOf(params.locale)
  const current = await reached(params)
  if (current === 'unavailable') {
    declareRender({ status: 503, keep: false })
    return <BareErrorPage locale={locale} />
  }
  if (current === null) {
    declareRender({ status: 404, keep: false, noindex: true })
    const missing = missingLanguage(locale, params.municipality, below(options.path))
    if (missing) return unknownLanguagePage(missing, locale)
    return <UnknownPlacePage locale={locale} municipalities={await municipalityLinks(locale)} />
  }
  const { chain, now } = current
  const site: SiteView = { ...siteView(chain, locale, now), origin: await originOf() }
  declareRender({
    keep: options.keep ?? true,
    records: recordsOf(chain),
    staleAt: nextMidnight(chain.municipality.timeZone, now),
    noindex: !isForSearchEngines(chain.municipality),
  })
  const shown = await body(current, site)
  if (shown === null) {
    const redirect = options.moved?.(current)
    if (redirect) declareRender({ redirect })
    else declareRender({ status: 404, keep: false, noindex: true })
    const missing = missingLanguage(locale, params.municipality, below(options.path))
    if (missing) return unknownLanguagePage(missing, locale)
  }
  return (
    <Frame
      site={site}
      path={shown === null ? null : options.path}
      languages={pageLanguages(shown === null ? '' : (options.path ?? ''), chain)}
      current={options.current}
      themeHref={themeOf(chain.municipality).href}
    >
      {shown !== null && <OpenSearchLink site={site} />}
      {shown ?? <NotFoundPage site={site} />}
    </Frame>
  )
}

const below = (path: string | null) => (path === null ? [] : path.split('/').filter(Boolean))

/** The same page in the languages that there are, or the start page for want of it, and the guide's number. */
function unknownLanguagePage({ chain, path, there }: MissingLanguage, locale: Locale) {
  const { pageIn } = addressesIn(chain, locale)
  return (
    <UnknownLanguagePage
      locale={locale}
      there={there}
      languages={pageLanguages(path, chain).map(({ locale: lang, extent }) => ({
        lang,
        extent,
        href: pageIn(lang, path),
      }))}
      homeHref={pageIn(SOURCE_LOCALE, '')}
      guideNumber={guideOf(chain)?.phones[0]?.number ?? null}
    />
  )
}

/** Lets a browser keep the municipality's search among its own (R7); React puts it into the head. */
async function OpenSearchLink({ site: { locale, addresses, municipality } }: { site: SiteView }) {
  const t = await getTranslations({ locale, namespace: 'shell' })
  const title = `${t('product')} ${municipality.name}`
  return <link rel="search" type={OPENSEARCH_TYPE} title={title} href={addresses.openSearch} />
}

async function reached(params: PlaceParams): Promise<Current | null | 'unavailable'> {
  try {
    return await currentOf(params)
  } catch (error) {
    if (isAppError(error, 'database-unavailable')) return 'unavailable'
    throw error
  }
}

/** Territories for the languages, as Open Graph wants them. */
const OPEN_GRAPH_LOCALES: Readonly<Record<Locale, string>> = {
  sv: 'sv_SE',
  en: 'en_GB',
  ar: 'ar_AR',
  ckb: 'ckb_IQ',
  es: 'es_ES',
  fa: 'fa_IR',
  fi: 'fi_FI',
  kmr: 'kmr_TR',
  pl: 'pl_PL',
  so: 'so_SO',
  ti: 'ti_ER',
  uk: 'uk_UA',
}

/**
 * What the head of a page says of it: title, description, its one address and its other languages, and what is shown
 * where it is shared. "Sidan finns inte", and nothing more, where there is no such thing.
 * @param path the page below the municipality, as in `municipalityPage`; null for a page that has no address to tell
 * @param about gives null when there is no such thing
 */
export async function municipalityMetadata(
  params: PlaceParams,
  path: string | null,
  about: (
    current: Current,
    t: Awaited<ReturnType<typeof getTranslations<never>>>,
  ) => { title: string; description?: string } | null,
): Promise<Metadata> {
  const locale = localeOf(params.locale)
  const t = await getTranslations({ locale })
  const current = await reached(params)
  if (current === 'unavailable') return { title: `${t('error.title')} – ${t('shell.product')}` }
  const described = current && about(current, t)
  if (!current || !described) return { title: `${t('notFound.title')} – ${t('shell.product')}` }
  const { name } = current.chain.municipality
  const siteName = `${t('shell.product')} ${name}`
  const { title, description } = described
  const whole = { title: `${title} – ${siteName}`, description }
  if (path === null) return whole
  const { chain, origin } = homeOf(current.chain, await originOf())
  const locales = languagesToTell(path, chain)
  const { pageIn } = addressesIn(chain, locale)
  // Where its texts are Swedish, it is the Swedish page over again.
  const canonical = origin + pageIn(locales.includes(locale) ? locale : SOURCE_LOCALE, path)
  return {
    ...whole,
    alternates: {
      canonical,
      languages: {
        ...Object.fromEntries(locales.map((lang) => [lang, origin + pageIn(lang, path)])),
        'x-default': origin + pageIn(SOURCE_LOCALE, path),
      },
    },
    openGraph: {
      type: 'website',
      siteName,
      title,
      description,
      url: canonical,
      locale: OPEN_GRAPH_LOCALES[locale],
      alternateLocale: locales.filter((lang) => lang !== locale).map((lang) => OPEN_GRAPH_LOCALES[lang]),
    },
  }
}
