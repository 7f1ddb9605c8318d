import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import type { TermView } from '@/lib/pages/schema/glossary'
import type { SiteView } from '@/lib/pages/schema/site'
import { Band, Stack } from '../ui/layout/layout'
import { type Term, TermList } from '../ui/term-list/term-list'
import { LetterHeading, LettersNav } from './letters-nav'
import { PageHead } from './page-head'
import { ReadMore } from './read-more'

/** Words as a description list: the word is Swedish, its meanings in the visitor's language where there are such. */
export async function Terms({
  terms,
  locale,
  ids,
}: {
  terms: readonly TermView[]
  locale: Locale
  /** Anchors on the words: in the glossary itself. */
  ids?: boolean
}) {
  const t = await getTranslations({ locale })
  const listed: Term[] = terms.map((term) => ({
    id: ids ? term.slug : `forklaring-${term.slug}`,
    word: <span {...foreign('sv', locale)}>{term.term}</span>,
    href: ids ? undefined : term.href,
    meanings: term.meanings.map(({ sector, text }, index) => ({
      context: term.meanings.length > 1 ? t(`sector.${sector}`) : undefined,
      text: (
        <>
          <p {...foreign(text.lang, locale)}>{text.text}</p>
          {ids && index === term.meanings.length - 1 && (
            <ReadMore label={t('glossary.needs')} needs={term.needs} locale={locale} />
          )}
        </>
      ),
    })),
  }))
  return <TermList terms={listed} />
}

/** All words, under their first letters. */
export async function GlossaryPage({
  site,
  letters,
}: {
  site: SiteView
  letters: readonly { letter: string; terms: readonly TermView[] }[]
}) {
  const { locale } = site
  const t = await getTranslations({ locale, namespace: 'glossary' })
  const symbols = (await getTranslations({ locale, namespace: 'az' }))('symbols')
  return (
    <Band>
      <Stack gap="l">
        <PageHead site={site} title={t('heading')} lead={t('lead')} />
        <LettersNav symbols={symbols} label={t('letters')} letters={letters.map(({ letter }) => letter)} />
        {letters.map(({ letter, terms }) => (
          <section key={letter}>
            <LetterHeading letter={letter} symbols={symbols} />
            <Terms terms={terms} locale={locale} ids />
          </section>
        ))}
      </Stack>
    </Band>
  )
}
