import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { ProfessionView } from '@/lib/pages/schema/directories'
import type { SiteView } from '@/lib/pages/schema/site'
import { EntryList } from '../ui/entry-list/entry-list'
import { FactsTable } from '../ui/facts-table/facts-table'
import { Band, Stack } from '../ui/layout/layout'
import { LetterHeading, LettersNav } from './letters-nav'
import { PageHead } from './page-head'
import { ReadMore } from './read-more'
import { SwedishNote } from './swedish-note'

/** What those whom one meets do, where, and what one can ask them. */
export async function ProfessionsPage({
  site,
  letters,
}: {
  site: SiteView
  letters: readonly { letter: string; professions: readonly ProfessionView[] }[]
}) {
  const { locale } = site
  const t = await getTranslations({ locale, namespace: 'professions' })
  const swedish = foreign('sv', locale)
  const symbols = (await getTranslations({ locale, namespace: 'az' }))('symbols')
  return (
    <Band>
      <Stack gap="l">
        <PageHead site={site} title={t('heading')} lead={t('lead')}>
          <SwedishNote site={site} />
        </PageHead>
        <LettersNav symbols={symbols} label={t('letters')} letters={letters.map(({ letter }) => letter)} />
        {letters.map(({ letter, professions }) => (
          <section key={letter}>
            <LetterHeading letter={letter} symbols={symbols} />
            <EntryList
              entries={professions.map((profession) => ({
                id: profession.slug,
                title: <span {...swedish}>{profession.title}</span>,
                children: (
                  <>
                    <p {...swedish}>{profession.does}</p>
                    {profession.licensed && <p>{t('licensed')}</p>}
                    <FactsTable
                      surface="bare"
                      facts={[
                        {
                          term: t('meetAt'),
                          value: <span {...swedish}>{profession.meetAt.join(' · ')}</span>,
                        },
                        {
                          term: t('ask'),
                          value: (
                            <ul {...swedish}>
                              {profession.ask.map((question) => (
                                <li key={question}>{question}</li>
                              ))}
                            </ul>
                          ),
                        },
                      ]}
                    />
                    <ReadMore label={t('needs')} needs={profession.needs} locale={locale} />
                  </>
                ),
              }))}
            />
          </section>
        ))}
      </Stack>
    </Band>
  )
}
