import { getTranslations } from 'next-intl/server'
import type { SiteView } from '@/lib/pages/schema/site'
import { SearchField, type SearchFieldProps } from '../ui/search-field/search-field'
import { PUBLIC_SCRIPT } from './generated/public-script'

/** As many proposals as the API gives at most. */
const MOST_PROPOSALS = 8

/**
 * The search field of a municipality's pages, with proposals while one types (R10). They are the work of the one
 * script of the public pages, which is loaded where there is such a field; without it the form works as it is.
 */
export async function SiteSearch({
  site: { locale, addresses },
  ...field
}: { site: SiteView } & Pick<SearchFieldProps, 'label' | 'buttonLabel' | 'value' | 'examples'>) {
  const t = await getTranslations({ locale, namespace: 'search' })
  const proposals = {
    address: addresses.suggest,
    label: t('proposalsLabel'),
    // Each number by itself: languages have up to six plural forms, and the script need not know of them.
    counts: Array.from({ length: MOST_PROPOSALS + 1 }, (_, count) => t('proposals', { count })),
  }
  return (
    <>
      <SearchField action={addresses.search} {...field} proposals={proposals} />
      <script type="module" src={PUBLIC_SCRIPT} async />
    </>
  )
}
