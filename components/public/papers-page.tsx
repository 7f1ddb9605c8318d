import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { PaperView } from '@/lib/pages/schema/directories'
import type { SiteView } from '@/lib/pages/schema/site'
import { EntryList } from '../ui/entry-list/entry-list'
import { FactsTable } from '../ui/facts-table/facts-table'
import { Band, Stack } from '../ui/layout/layout'
import { LetterHeading, LettersNav } from './letters-nav'
import { PageHead } from './page-head'
import { ReadMore } from './read-more'
import { SwedishNote } from './swedish-note'

/** Certificates and documents: what they are, who writes them, who asks for them. */
export async function PapersPage({
  site,
  letters,
}: {
  site: SiteView
  letters: readonly { letter: string; papers: readonly PaperView[] }[]
}) {
  const { locale } = site
  const t = await getTranslations({ locale, namespace: 'papers' })
  const swedish = foreign('sv', locale)
  const symbols = (await getTranslations({ locale, namespace: 'az' }))('symbols')
  return (
    <Band>
      <Stack gap="l">
        <PageHead site={site} title={t('heading')} lead={t('lead')}>
          <SwedishNote site={site} />
        </PageHead>
        <LettersNav symbols={symbols} label={t('letters')} letters={letters.map(({ letter }) => letter)} />
        {letters.map(({ letter, papers }) => (
          <section key={letter}>
            <LetterHeading letter={letter} symbols={symbols} />
            <EntryList
              entries={papers.map((paper) => ({
                id: paper.slug,
                title: <span {...swedish}>{paper.title}</span>,
                children: <Paper paper={paper} site={site} />,
              }))}
            />
          </section>
        ))}
      </Stack>
    </Band>
  )
}

async function Paper({ paper, site: { locale } }: { paper: PaperView; site: SiteView }) {
  const t = await getTranslations({ locale, namespace: 'papers' })
  const swedish = foreign('sv', locale)
  const inSwedish = (text: string) => <div {...swedish}>{text}</div>
  const list = ([only, ...more]: readonly string[]) =>
    only !== undefined && more.length === 0 ? (
      inSwedish(only)
    ) : (
      <ul {...swedish}>
        {[only, ...more].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    )
  return (
    <>
      <p {...swedish}>{paper.what}</p>
      <FactsTable
        surface="bare"
        facts={[
          { term: t('writtenBy'), value: list(paper.writtenBy) },
          { term: t('askedBy'), value: list(paper.askedBy) },
          { term: t('getIt'), value: inSwedish(paper.getIt) },
          ...(paper.goodToKnow === undefined
            ? []
            : [{ term: t('goodToKnow'), value: inSwedish(paper.goodToKnow) }]),
        ]}
      />
      <ReadMore label={t('needs')} needs={paper.needs} locale={locale} />
    </>
  )
}
