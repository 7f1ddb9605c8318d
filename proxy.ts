import createMiddleware from 'next-intl/middleware'
import { routing } from '@/lib/kernel/i18n/routing'

/** Leads `/lindhaga` to the Swedish page and `/ar/lindhaga` to the Arabic one; decides nothing else. */
export default createMiddleware(routing)

export const config = { matcher: ['/((?!api/|tema/|_next/|dorr\\.svg|robots\\.txt|sitemap).*)'] }
