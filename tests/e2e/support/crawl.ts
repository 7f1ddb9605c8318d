import type { Browser } from '@playwright/test'
import { inLocale, localeOfPath, municipalityOfPath } from './places'
import { describePages, type Fetched, KNOWN, type PageStructure } from './structure'
import { FULL_LOCALES, LOCALES, type Locale } from './texts'

/** All pages that links lead to, from the ones where one chooses municipality. */
export interface Site {
  pages: (Fetched & { structure: PageStructure })[]
  /** How many links were followed or compared. */
  links: number
  /** Links to a place in a page that is not there. */
  missingTargets: string[]
  /** How many links were passed by, since others of their kind show what they do. */
  passedBy: number
}

/** Pages that are asked for at the same time, in each of so many lanes: while one reads its pages, the other asks. */
const AT_ONCE = 4
const LANES = 2

/** Pages that are alike but for their questions: so many are looked at. */
const OF_A_KIND = 2
/** Of those that are alike but for their contents, in the language that is written from the right. */
const OF_A_KIND_FROM_THE_RIGHT = 10
/** Of those that are alike but for their contents, in a language whose every kind of page is not looked at elsewhere. */
const OF_A_KIND_ELSEWHERE = 1

/** The municipality whose pages are followed in other languages too. */
const IN_OTHER_LANGUAGES = 'lindhaga'

/**
 * Is every page of a municipality looked at in a language, or a few of each kind? Every page of one that runs its own
 * services and of one that shares them; the third shares with the second.
 */
export function isFollowedWhole(municipality: string | undefined, locale: Locale): boolean {
  return locale === 'sv' && municipality !== 'alvhamn'
}

/**
 * Which pages are alike, so that a few of them say how all are; undefined for a page that is looked at in any case. In
 * Swedish that is nearly every page, for only there are all texts; in another language the same pages lead to the same places.
 */
function kindOf(path: string): string | undefined {
  const [name = '', question] = path.split('?')
  const locale = localeOfPath(path)
  const municipality = municipalityOfPath(path)
  if (isFollowedWhole(municipality, locale)) {
    // Every search that is linked to; of the many ways to narrow each, a few.
    const first = question === undefined || (name.endsWith('/sok') && !question.includes('&'))
    return first ? undefined : name
  }
  const [, kind = ''] = name.split(`/${municipality}/`)
  return `${locale} ${municipality} ${kind.split('/')[0]}${question === undefined ? '' : '?'}`
}

function mostOfAKind(path: string): number {
  const locale = localeOfPath(path)
  if (locale === 'sv' || path.includes('?')) return OF_A_KIND
  return FULL_LOCALES.includes(locale) ? OF_A_KIND_FROM_THE_RIGHT : OF_A_KIND_ELSEWHERE
}

/** Is it enough to know that this one is linked to? In other languages the other municipalities differ in little. */
function isPassedBy(path: string): boolean {
  const municipality = municipalityOfPath(path)
  if (municipality === undefined || municipality === IN_OTHER_LANGUAGES) return false
  return localeOfPath(path) !== 'sv' && path.includes(`/${municipality}/`)
}

/** Follows every link of the site to its end. */
export async function crawl(browser: Browser, baseURL: string): Promise<Site> {
  const page = await browser.newPage()
  const pages = new Map<string, Site['pages'][number]>()
  const waiting = LOCALES.map((locale) => inLocale('/', locale))
  const seen = new Set(waiting)
  const asked = new Map<string, number>()
  let passedBy = 0

  /** A page that we have not met; of those that are alike, a few. */
  function isNew(path: string): boolean {
    if (seen.has(path)) return false
    seen.add(path)
    const kind = kindOf(path)
    if (kind === undefined) return true
    const before = asked.get(kind) ?? 0
    asked.set(kind, before + 1)
    const passing = isPassedBy(path) || before >= mostOfAKind(path)
    if (passing) passedBy += 1
    return !passing
  }

  async function readBatch(): Promise<void> {
    const batch = waiting.splice(0, AT_ONCE)
    const fetched = await Promise.all(batch.map((path) => fetchPage(baseURL, path)))
    const structures = await page.evaluate(describePages, {
      pages: fetched.map(({ path, html }) => ({ path, html: withoutScripts(html) })),
      ...KNOWN,
    })
    for (const [index, structure] of structures.entries()) {
      const found = fetched[index]
      if (found) pages.set(found.path, { ...found, structure })
      waiting.push(...structure.links.map(withoutFragment).filter(isNew))
    }
  }

  async function lane(): Promise<void> {
    while (waiting.length > 0) await readBatch()
  }

  await readBatch()
  while (waiting.length > 0) await Promise.all(Array.from({ length: LANES }, lane))
  await page.close()

  const idsOf = new Map([...pages].map(([path, { structure }]) => [path, new Set(structure.ids)]))
  const links = [...pages.values()].flatMap(({ path, structure }) =>
    structure.links.map((address) => ({ from: path, address })),
  )
  const missingTargets = links.filter(({ address }) => {
    const fragment = address.split('#')[1]
    const ids = idsOf.get(withoutFragment(address))
    return fragment && ids && !ids.has(decodeURIComponent(fragment))
  })
  return {
    pages: [...pages.values()],
    links: links.length,
    missingTargets: missingTargets.map(({ from, address }) => `${address} on ${from}`),
    passedBy,
  }
}

async function fetchPage(baseURL: string, path: string): Promise<Fetched> {
  const response = await fetch(baseURL + path, { redirect: 'manual' })
  return {
    path,
    status: response.status,
    html: await response.text(),
    headers: Object.fromEntries(response.headers),
  }
}

function withoutFragment(address: string): string {
  return address.split('#')[0] ?? ''
}

/** What a page says without scripts; what they hold is the half of it. */
function withoutScripts(html: string): string {
  return html.replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1</script>')
}
