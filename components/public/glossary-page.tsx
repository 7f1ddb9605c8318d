import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import type { SiteView, TermView } from '@/lib/pages/schema'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, Stack } from '../ui/layout/layout'
import { PillList } from '../ui/pill-list/pill-list'
import { type Term, TermList } from '../ui/term-list/term-list'

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
          {ids && index === term.meanings.length - 1 && term.needs.length > 0 && (
            <p>
              {t('glossary.needs')}:{' '}
              {term.needs.map((need, position) => (
                <span key={need.slug}>
                  {position > 0 && ' · '}
                  <a href={need.href} {...foreign(need.title.lang, locale)}>
                    {need.title.text}
                  </a>
                </span>
              ))}
            </p>
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
  return (
    <Band>
      <Stack gap="l">
        <HeadingBlock title={t('heading')} lead={t('lead')} />
        <nav aria-label={t('letters')}>
          <PillList items={letters.map(({ letter }) => ({ href: `#bokstav-${letter}`, label: letter }))} />
        </nav>
        {letters.map(({ letter, terms }) => (
          <section key={letter} aria-labelledby={`bokstav-${letter}`}>
            <h2 id={`bokstav-${letter}`}>{letter}</h2>
            <Terms terms={terms} locale={locale} ids />
          </section>
        ))}
      </Stack>
    </Band>
  )
}
