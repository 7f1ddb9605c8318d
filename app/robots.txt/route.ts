import { originOf } from '@/app/origin'
import { textAnswer } from '@/app/text-answer'
import { robotsText } from '@/lib/pages/sitemap'

export const dynamic = 'force-dynamic'

/** `GET /robots.txt` */
export const GET = () => textAnswer('text/plain', async () => robotsText(await originOf()))
