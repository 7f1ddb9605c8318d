import { originOf } from '@/app/origin'
import { textAnswer } from '@/app/text-answer'
import { chainsForSearchEngines } from '@/lib/pages/municipalities'
import { sitemapEntries, sitemapRoot } from '@/lib/pages/sitemap'

export const dynamic = 'force-dynamic'

/** `GET /sitemap.xml`: what search engines may know of on this host. */
export const GET = () =>
  textAnswer('application/xml', async () => {
    const origin = await originOf()
    return sitemapRoot(sitemapEntries(await chainsForSearchEngines(), origin), origin)
  })
