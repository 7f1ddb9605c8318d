import { expect, test } from '@playwright/test'
import { crawl, isFollowedWhole, type Site } from './support/crawl'
import {
  inLocale,
  localeOfPath,
  localesOf,
  MUNICIPALITIES,
  MUNICIPALITY_NAMES,
  municipalityOfPath,
} from './support/places'
import { direction, filled, texts } from './support/texts'

type SitePage = Site['pages'][number]

// One test, since there is one crawl: one that fails would have the next ones crawl again.
test('every page that links lead to is there, whole, and in the language that it says', async ({
  browser,
  baseURL,
}) => {
  const start = performance.now()
  const site = await crawl(browser, baseURL ?? '')
  const seconds = Math.round((performance.now() - start) / 1000)
  const figure = `${site.pages.length} pages, ${site.links} links between them, in ${seconds} s; ${site.passedBy} questions of known kinds passed by`
  test.info().annotations.push({ type: 'crawl', description: figure })
  console.log(`  ${figure}`)

  await test.step('every municipality is there in every language', () => {
    const paths = site.pages.map(({ path }) => path)
    for (const municipality of MUNICIPALITIES) {
      for (const locale of localesOf(municipality)) {
        const home = inLocale(`/${municipality}`, locale)
        const below = paths.filter((path) => path.startsWith(`${home}/`))
        expect.soft(paths).toContain(home)
        // All of them; of the other languages every kind, in one municipality.
        const some = municipality === 'lindhaga' || locale === 'sv' ? 15 : 0
        const whole = isFollowedWhole(municipality, locale)
        expect.soft(below.length, home).toBeGreaterThanOrEqual(whole ? 150 : some)
      }
    }
  })
  await test.step('no link is dead', () => {
    const dead = site.pages.filter(({ status }) => status !== 200)
    expectNone(dead.map(({ path, status }) => `${status} ${path}`))
    expectNone(site.missingTargets)
  })
  await test.step('every page is well built, in words that say which language they are in', () => {
    expectNone(
      site.pages.flatMap(({ path, structure }) => structure.faults.map((fault) => `${path}: ${fault}`)),
    )
    expectNone(site.pages.filter((page) => !saysItsLanguage(page)).map(({ path }) => path))
  })
  await test.step('every page has a title of its own', () => expectNone(sharedTitles(site.pages)))
  await test.step('no page sets a cookie', () => {
    expectNone(site.pages.filter(({ headers }) => headers['set-cookie']).map(({ path }) => path))
  })
  await test.step('every page says that its municipality is made up, and stays out of search engines', () => {
    expectNone(site.pages.filter(({ headers }) => !isNoindex(headers)).map(({ path }) => path))
    expectNone(site.pages.filter((page) => !saysMadeUp(page)).map(({ path }) => path))
  })
})

/** Shows a hundred of what is wrong, rather than thousands. */
function expectNone(wrong: readonly string[]): void {
  expect.soft(wrong.slice(0, 100), `${wrong.length} wrong`).toEqual([])
}

function saysItsLanguage({ path, structure: { lang, dir } }: SitePage): boolean {
  const locale = localeOfPath(path)
  return lang === locale && dir === direction(locale)
}

/** Titles that several pages have, or that are empty. A question changes what a page shows, not what it is. */
function sharedTitles(pages: readonly SitePage[]): string[] {
  const pathsOf = new Map<string, Set<string>>()
  for (const { path, structure } of pages) {
    const title = `${structure.lang} ${structure.title}`
    pathsOf.set(title, (pathsOf.get(title) ?? new Set()).add(path.split('?')[0] ?? ''))
  }
  return [...pathsOf]
    .filter(([title, paths]) => paths.size > 1 || title.length < 4)
    .map(([title, paths]) => `${title}: ${[...paths].join(', ')}`)
}

function isNoindex(headers: SitePage['headers']): boolean {
  return headers['x-robots-tag']?.includes('noindex') ?? false
}

function saysMadeUp({ path, html }: SitePage): boolean {
  const municipality = municipalityOfPath(path)
  if (!municipality) return true
  const name = MUNICIPALITY_NAMES[municipality]
  return html.includes(filled(texts[localeOfPath(path)].shell.fictional, { name }))
}
