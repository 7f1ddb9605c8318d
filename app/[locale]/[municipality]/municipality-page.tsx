import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { themeOf } from '@/app/tema/theme'
import { BareErrorPage } from '@/components/public/error-page'
import { Frame } from '@/components/public/frame'
import { NotFoundPage, UnknownPlacePage } from '@/components/public/not-found-page'
import { isAppError } from '@/lib/kernel/errors'
import { localeOf } from '@/lib/kernel/i18n/routing'
import { declareRender } from '@/lib/kernel/render-context'
import { recordsOf } from '@/lib/pages/chain'
import { type Current, currentOf } from '@/lib/pages/current'
import { municipalityLinks } from '@/lib/pages/municipalities'
import type { SiteView } from '@/lib/pages/schema'
import { siteView } from '@/lib/pages/site'
import { nextMidnight } from '@/lib/schedule/open'

export interface PlaceParams {
  locale: string
  municipality: string
}

/** What a page shows inside the frame; null when there is no such thing here. */
export type PageBody = (current: Current, site: SiteView) => ReactNode | null | Promise<ReactNode | null>

interface PageOptions {
  /** The page below the municipality, so that the language links keep it. */
  path: string
  current?: 'acute'
  /** May the finished page be given to other visitors? Default: yes. */
  keep?: boolean
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
    return <UnknownPlacePage locale={locale} municipalities={await municipalityLinks(locale)} />
  }
  const { chain, now } = current
  const site = siteView(chain, locale, now)
  declareRender({
    keep: options.keep ?? true,
    records: recordsOf(chain),
    staleAt: nextMidnight(chain.municipality.timeZone, now),
    noindex: chain.municipality.fictional,
  })
  const shown = await body(current, site)
  if (shown === null) declareRender({ status: 404, keep: false, noindex: true })
  return (
    <Frame
      site={site}
      path={shown === null ? '' : options.path}
      current={options.current}
      themeHref={themeOf(chain.municipality).href}
    >
      {shown ?? <NotFoundPage site={site} />}
    </Frame>
  )
}

async function reached(params: PlaceParams): Promise<Current | null | 'unavailable'> {
  try {
    return await currentOf(params)
  } catch (error) {
    if (isAppError(error, 'database-unavailable')) return 'unavailable'
    throw error
  }
}

/**
 * Title and description of a page; "Sidan finns inte" where there is no such thing.
 * @param about gives null when there is no such thing
 */
export async function municipalityMetadata(
  params: PlaceParams,
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
  return {
    title: `${described.title} – ${t('shell.product')} ${name}`,
    description: described.description,
  }
}
