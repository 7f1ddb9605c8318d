import type { GuideService } from '../guide/schema'
import type { Locale } from '../kernel/values'
import type { LifeArea } from '../life-area/schema'
import { comingExceptions } from '../schedule/coming'
import { daysUntilDay, type OpenStatus, openStatus, statusStaleAt } from '../schedule/open'
import type { Hours } from '../schedule/schema'
import { weekRows } from '../schedule/week'
import type { Phone } from '../service/schema'
import { addressesIn, type Chain } from './chain'
import type { HoursView, PhoneView } from './schema/contact'
import type { GuideView } from './schema/guide'
import type { LifeAreaView } from './schema/life-area'
import type { NeedLink } from './schema/links'
import type { SiteView } from './schema/site'
import { needTexts, textIn } from './texts'
import { isUnreviewed, translationOf } from './translations'

/** The frame of every page of a municipality. */
export function siteView(chain: Chain, locale: Locale, now: number): SiteView {
  const { municipality, region } = chain
  const guide = guideOf(chain)
  return {
    locale,
    municipality: {
      slug: municipality.slug,
      name: municipality.name,
      fictional: municipality.fictional,
      timeZone: municipality.timeZone,
    },
    opening: municipality.status === 'not_yet_open',
    regionName: region.name,
    addresses: addressesIn(chain, locale),
    guide: guide ? guideView(guide, municipality.timeZone, locale, now) : null,
    unreviewed: isUnreviewed(chain, locale),
  }
}

/** The guide of a municipality: its own, or one that it shares with another. */
export function guideOf(chain: Chain): GuideService | undefined {
  const all = [chain.own, ...chain.snapshot.scopes.values()].flatMap((part) => part.guides)
  return all.find((guide) => guide.serviceAreas.includes(chain.own.scope))
}

/** How far ahead days that differ are told beside a number. */
const SOON_DAYS = 31

export function hoursView(hours: Hours, timeZone: string, now: number): HoursView {
  const exceptions = comingExceptions(hours, timeZone, now)
  const soon = exceptions.filter((row) => daysUntilDay(row.from, timeZone, now) <= SOON_DAYS)
  return { rows: weekRows(hours), exceptions, soon }
}

export function phoneView(phone: Phone, timeZone: string, now: number): PhoneView {
  const { number, type, description, hours } = phone
  return {
    number,
    type,
    ...(description === undefined ? {} : { description }),
    ...(hours === undefined ? {} : { hours: hoursView(hours, timeZone, now) }),
  }
}

function guideView(guide: GuideService, timeZone: string, locale: Locale, now: number): GuideView {
  return {
    phones: guide.phones.map((phone) => phoneView(phone, timeZone, now)),
    email: guide.email,
    hours: hoursView(guide.hours, timeZone, now),
    location: guide.location,
    languages: guide.languages,
    about: textIn(guide.about, locale),
    visits: textIn(guide.visits, locale),
    interpreterServices: textIn(guide.interpreterServices, locale),
  }
}

/** Open now or when next, and when that stops being true; for the start and guide pages, which go stale by it. */
export function guideStatus(chain: Chain, now: number): { status: OpenStatus; staleAt: number } | null {
  const guide = guideOf(chain)
  if (!guide) return null
  const { timeZone } = chain.municipality
  const status = openStatus(guide.hours, timeZone, now)
  return { status, staleAt: statusStaleAt(status, timeZone, now) }
}

export function lifeAreaView(area: LifeArea, chain: Chain, locale: Locale): LifeAreaView {
  return {
    slug: area.slug,
    href: addressesIn(chain, locale).lifeArea(area.slug),
    icon: area.icon,
    tint: area.tint,
    title: textIn(area.title, locale),
    hint: textIn(area.hint, locale),
  }
}

/** The doors of the start page, in their order. */
export function lifeAreaViews(chain: Chain, locale: Locale): LifeAreaView[] {
  return [...chain.nation.lifeAreas]
    .sort((a, b) => a.position - b.position)
    .map((area) => lifeAreaView(area, chain, locale))
}

/** Title, summary and address of a need, or undefined when there is none of that name. */
export function needLink(slug: string, chain: Chain, locale: Locale): NeedLink | undefined {
  const need = chain.nation.needs.find((candidate) => candidate.slug === slug)
  if (!need) return undefined
  const translation = translationOf(slug, chain, locale)
  const href = addressesIn(chain, locale).need(slug)
  return { slug, href, ...needTexts(need, translation) }
}

export function needLinks(slugs: readonly string[], chain: Chain, locale: Locale): NeedLink[] {
  return slugs.flatMap((slug) => needLink(slug, chain, locale) ?? [])
}
