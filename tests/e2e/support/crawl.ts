import type { Browser } from '@playwright/test'
import { inLocale } from './places'
import { describePages, type Fetched, type PageStructure } from './structure'
import { LOCALES } from './texts'

/** All pages that links lead to, from the ones where one chooses municipality. */
export interface Site {
  pages: (Fetched & { structure: PageStructure })[]
  /** How many links were followed or compared. */
  links: number
  /** Links to a place in a page that is not there. */
  missingTargets: string[]
}

/** Pages that are asked for at the same time. */
const AT_ONCE = 4

/** Follows every link of the site to its end. */
export async function crawl(browser: Browser, baseURL: string): Promise<Site> {
  const page = await browser.newPage()
  const pages = new Map<string, Site['pages'][number]>()
  let waiting = LOCALES.map((locale) => inLocale('/', locale))
  const seen = new Set(waiting)
  while (waiting.length > 0) {
    const batch = waiting.splice(0, AT_ONCE)
    const fetched = await Promise.all(batch.map((path) => fetchPage(baseURL, path)))
    const structures = await page.evaluate(
      describePages,
      fetched.map(({ path, html }) => ({ path, html })),
    )
    for (const [index, structure] of structures.entries()) {
      const found = fetched[index]
      if (found) pages.set(found.path, { ...found, structure })
      const next = structure.links.map(withoutFragment).filter((path) => !seen.has(path))
      for (const path of next) seen.add(path)
      waiting = [...waiting, ...new Set(next)]
    }
  }
  await page.close()

  const links = [...pages.values()].flatMap(({ path, structure }) =>
    structure.links.map((address) => ({ from: path, address })),
  )
  const missingTargets = links.filter(({ address }) => {
    const fragment = address.split('#')[1]
    return (
      fragment && !pages.get(withoutFragment(address))?.structure.ids.includes(decodeURIComponent(fragment))
    )
  })
  return {
    pages: [...pages.values()],
    links: links.length,
    missingTargets: missingTargets.map(({ from, address }) => `${address} on ${from}`),
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
