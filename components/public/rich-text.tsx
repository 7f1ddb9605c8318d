import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import { isPageName } from '@/lib/markdown/dialect'
import { type HrefFor, Markdown, type MarkdownParts } from '@/lib/markdown/render'
import type { MarkdownTree } from '@/lib/markdown/schema'
import type { ServiceCardView } from '@/lib/pages/schema/contact'
import type { TermView } from '@/lib/pages/schema/glossary'
import type { NeedLink } from '@/lib/pages/schema/links'
import type { SiteView } from '@/lib/pages/schema/site'
import { BringList } from '../ui/bring-list/bring-list'
import { GlossaryWord } from '../ui/glossary-word/glossary-word'
import { Note } from '../ui/note/note'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { Prose } from '../ui/prose/prose'
import { StepList } from '../ui/step-list/step-list'

/** What the texts of a page refer to. */
export interface TextSurroundings {
  site: SiteView
  contacts: Record<string, ServiceCardView>
  terms: Record<string, TermView>
  related: readonly NeedLink[]
}

/** A text with its words explained, its contacts live, and its links leading to pages of this municipality. */
export async function RichText({
  tree,
  lang,
  around,
  idPrefix,
}: {
  tree: MarkdownTree
  /** The language that the text is in. */
  lang: Locale
  around: TextSurroundings
  /** Makes the ids of explained words unique on the page. */
  idPrefix: string
}) {
  const { locale } = around.site
  return (
    <Prose {...foreign(lang, locale)}>
      <Markdown tree={tree} hrefFor={hrefFor(around.site)} parts={await partsFor(around, lang, idPrefix)} />
    </Prose>
  )
}

/** Addresses of what texts may link to. `sida:` names the pages that every municipality has. */
function hrefFor({ addresses, locale }: SiteView): HrefFor {
  return ({ kind, slug }) => {
    if (kind === 'need') return addresses.need(slug)
    if (kind === 'service') return addresses.service(slug)
    if (kind === 'term') return addresses.term(slug)
    if (kind === 'area') return addresses.lifeArea(slug)
    if (kind === 'event') return addresses.lifeEvent(slug)
    if (kind === 'profession') return addresses.profession(slug)
    if (kind === 'fund') return addresses.fund(slug)
    if (kind === 'process') return addresses.process(slug)
    if (kind === 'paper') return addresses.paper(slug)
    return isPageName(slug) ? addresses.pageIn(locale, slug) : null
  }
}

async function partsFor(
  { site, contacts, terms }: TextSurroundings,
  lang: Locale,
  idPrefix: string,
): Promise<MarkdownParts> {
  const { locale } = site
  const t = await getTranslations({ locale })
  /** Words that belong to the text are in its language; our own are in the visitor's. */
  const within = await getTranslations({ locale: lang, namespace: 'need' })
  const ours = (words: string) => <span {...foreign(locale, lang)}>{words}</span>
  return {
    glossaryWord: ({ term: slug, label }) => {
      const term = terms[slug]
      if (!term) return label
      return (
        <GlossaryWord
          id={`ord-${idPrefix}-${slug}`}
          word={term.term}
          explanation={
            <Meanings
              term={term}
              sectorName={(sector) => t(`sector.${sector}`)}
              within={lang}
              page={locale}
            />
          }
          closeLabel={ours(t('shell.close'))}
          more={{ href: term.href, label: ours(t('shell.readMoreTerm')) }}
        >
          {label}
        </GlossaryWord>
      )
    },
    contact: ({ service: slug, label }) => {
      const service = contacts[slug]
      if (!service) return label
      const [phone] = service.phones
      return (
        <>
          <a href={service.href}>{label}</a>
          {phone && (
            <>
              {', '}
              <PhoneLink number={phone.number} />
            </>
          )}
        </>
      )
    },
    steps: (steps) => <StepList steps={steps} timeLabel={within('time')} />,
    bringItems: (items) => <BringList items={items} issuerLabel={within('issuer')} />,
    note: (children) => <Note label={within('note')}>{children}</Note>,
    link: ({ href, kind, children }) => (
      <a href={href} rel={kind === 'web' ? 'external' : undefined}>
        {children}
      </a>
    ),
  }
}

/** What a word means; by sector where sectors use it in their own ways. Phrasing contents only. */
function Meanings({
  term,
  sectorName,
  within,
  page,
}: {
  term: TermView
  sectorName: (sector: TermView['meanings'][number]['sector']) => string
  /** The language of the text that the word stands in. */
  within: Locale
  page: Locale
}) {
  return term.meanings.map(({ sector, text }) => (
    <span key={sector} {...foreign(text.lang, within)}>
      {term.meanings.length > 1 && <strong {...foreign(page, text.lang)}>{sectorName(sector)}: </strong>}
      {text.text}{' '}
    </span>
  ))
}
