import { originOf } from '@/app/origin'
import { textAnswer } from '@/app/text-answer'
import { chainsForSearchEngines } from '@/lib/pages/municipalities'
import { sitemapEntries, sitemapPart } from '@/lib/pages/sitemap'

export const dynamic = 'force-dynamic'

/** `GET /sitemap/1.xml`: a part of a site map that is too long for one file. */
export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }) {
  const [, digits] = /^([1-9]\d{0,5})\.xml$/.exec((await params).part) ?? []
  return textAnswer('application/xml', async () => {
    if (digits === undefined) return null
    return sitemapPart(sitemapEntries(await chainsForSearchEngines(), await originOf()), Number(digits))
  })
}
