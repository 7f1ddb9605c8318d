import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { IndexLetter } from '@/lib/pages/schema/directories'
import type { SiteView } from '@/lib/pages/schema/site'
import { IndexList } from '../ui/index-list/index-list'
import { Band, Stack } from '../ui/layout/layout'
import { kindNames } from './kind-names'
import { LetterHeading, LettersNav } from './letters-nav'
import { PageHead } from './page-head'

/** Everything that can be looked up by its name, A–Ö. */
export async function IndexPage({ site, letters }: { site: SiteView; letters: readonly IndexLetter[] }) {
  const { locale } = site
  const t = await getTranslations({ locale })
  const kinds = await kindNames(locale)
  const symbols = t('az.symbols')
  return (
    <Band>
      <Stack gap="l">
        <PageHead site={site} title={t('az.heading')} lead={t('az.lead')} />
        <LettersNav symbols={symbols} label={t('az.letters')} letters={letters.map(({ letter }) => letter)} />
        {letters.map(({ letter, entries }) => (
          <section key={letter}>
            <LetterHeading letter={letter} symbols={symbols} />
            <IndexList
              entries={entries.map(({ label, lang, href, kind, leadsTo }) => ({
                key: `${label} ${href}`,
                href,
                label,
                ...foreign(lang, locale),
                note: leadsTo ? (
                  <>
                    {t('az.leadsTo')} <span {...foreign(leadsTo.lang, locale)}>{leadsTo.text}</span>
                  </>
                ) : (
                  kinds.one(kind)
                ),
              }))}
            />
          </section>
        ))}
      </Stack>
    </Band>
  )
}
