import { originOf } from '@/app/origin'
import { textAnswer } from '@/app/text-answer'
import { currentOf } from '@/lib/pages/current'
import { OPENSEARCH_TYPE, openSearchDescription } from '@/lib/pages/opensearch'
import type { PlaceParams } from '../municipality-page'

export const dynamic = 'force-dynamic'

/** `GET /lindhaga/opensearch.xml`: the municipality's search, for a browser's address field. */
export async function GET(_request: Request, { params }: { params: Promise<PlaceParams> }) {
  return textAnswer(OPENSEARCH_TYPE, async () => {
    const current = await currentOf(await params)
    return current && openSearchDescription(current.chain, current.locale, await originOf())
  })
}
