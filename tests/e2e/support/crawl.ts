import type { Browser } from '@playwright/test'
import { inLocale } from './places'
import { describePages, type Fetched, KNOWN, type PageStructure } from './structure'
import { LOCALES } from './texts'

/** All pages that links lead to, from the ones where one chooses municipality. */
export interface Site {
  pages: (Fetched & { structure: PageStructure })[]
  /** How many links were followed or compared. */
  links: number
  /** Links to a place in a page that is not there. */
  missingTargets: string[]
  /** How many links were passed by, since they lead to a page that others show as well. */
  passedBy: number
}

/** Pages that are asked for at the same time. */
const AT_ONCE = 8

/** Pages that differ in their questions alone: so many are looked at of each, in each language and municipality. */
const OF_A_KIND = 2

/** Follows every link of the site to its end. */
export async function crawl(browser: Browser, baseURL: string): Promise<Site> {
  const page = await browser.newPage()
  const pages = new Map<string, Site['pages'][number]>()
  let waiting = LOCALES.map((locale) => inLocale('/', locale))
  const seen = new Set(waiting)
  const asked = new Map<string, number>()
  let passedBy = 0

  /** A page that we have not met; of those with a question, a few. */
  function isNew(path: string): boolean {
    if (seen.has(path)) return false
    seen.add(path)
    const [name = '', question] = path.split('?')
    if (question === undefined || name.endsWith('/sok')) return true
    const before = asked.get(name) ?? 0
    asked.set(name, before + 1)
    if (before >= OF_A_KIND) passedBy += 1
    return before < OF_A_KIND
  }

  while (waiting.length > 0) {
    const batch = waiting.splice(0, AT_ONCE)
    const fetched = await Promise.all(batch.map((path) => fetchPage(baseURL, path)))
    const structures = await page.evaluate(describePages, {
      pages: fetched.map(({ path, html }) => ({ path, html: withoutScripts(html) })),
      ...KNOWN,
    })
    for (const [index, structure] of structures.entries()) {
      const found = fetched[index]
      if (found) pages.set(found.path, { ...found, structure })
      waiting = [...waiting, ...structure.links.map(withoutFragment).filter(isNew)]
    }
  }
  await page.close()

  const idsOf = new Map([...pages].map(([path, { structure }]) => [path, new Set(structure.ids)]))
  const links = [...pages.values()].flatMap(({ path, structure }) =>
    structure.links.map((address) => ({ from: path, address })),
  )
  const missingTargets = links.filter(({ address }) => {
    const fragment = address.split('#')[1]
    return fragment && !idsOf.get(withoutFragment(address))?.has(decodeURIComponent(fragment))
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
