import { getTranslations } from 'next-intl/server'
import { formatDay } from '@/lib/kernel/i18n/dates'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { MinorityLanguagesView, MinorityLanguageView } from '@/lib/pages/schema/minority-languages'
import type { SiteView } from '@/lib/pages/schema/site'
import type { OwnWords } from '@/lib/pages/schema/text'
import { Disclosure } from '../ui/disclosure/disclosure'
import { EntryList } from '../ui/entry-list/entry-list'
import { Band, Stack } from '../ui/layout/layout'
import { LinkList } from '../ui/link-list/link-list'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { PillList } from '../ui/pill-list/pill-list'
import { Prose } from '../ui/prose/prose'
import { TintedBox } from '../ui/tinted-box/tinted-box'
import { PageHead } from './page-head'
import { ReadMore } from './read-more'
import { RichText, type TextSurroundings } from './rich-text'
import { SourceList } from './source-list'
import { SwedishNote } from './swedish-note'

/** The national minority languages and sign language: what one has a right to here, in each (Språklag 2009:600). */
export async function MinorityLanguagesPage({ site, view }: { site: SiteView; view: MinorityLanguagesView }) {
  const { locale, guide, municipality } = site
  const t = await getTranslations({ locale, namespace: 'minorityLanguages' })
  const swedish = foreign('sv', locale)
  const around: TextSurroundings = { site, contacts: view.contacts, terms: view.terms, related: [] }
  return (
    <Band>
      <Stack gap="l">
        <PageHead site={site} title={t('heading')} lead={t('lead', { name: municipality.name })}>
          <SwedishNote site={site} />
        </PageHead>
        {view.languages.length > 0 && (
          <nav aria-label={t('jump')}>
            <PillList
              items={view.languages.map(({ slug, name }) => ({
                href: `#${slug}`,
                label: name,
                lang: swedish.lang,
              }))}
            />
          </nav>
        )}
        {guide?.phones[0] && (
          <TintedBox tint="sun">
            <p>{t('guide')}</p>
            <p>
              <PhoneLink number={guide.phones[0].number} size="large" icon />
            </p>
          </TintedBox>
        )}
        <EntryList
          headingLevel={2}
          entries={view.languages.map((language) => ({
            id: language.slug,
            title: <span {...swedish}>{language.name}</span>,
            children: <Language language={language} around={around} />,
          }))}
        />
      </Stack>
    </Band>
  )
}

async function Language({ language, around }: { language: MinorityLanguageView; around: TextSurroundings }) {
  const { locale, municipality } = around.site
  const { slug, ownNames, ownTexts, inArea, here, everywhere, films, needs } = language
  const t = await getTranslations({ locale })
  const { name } = municipality
  return (
    <Stack>
      {ownNames.length > 0 && (
        <p>
          {ownNames.map((own, index) => (
            <span key={own.lang}>
              {index > 0 && ' · '}
              <Own words={own} />
            </span>
          ))}
        </p>
      )}
      {ownTexts.map((own) => (
        <Prose key={own.lang} lang={own.lang} dir={own.dir}>
          <p>{own.text}</p>
        </Prose>
      ))}
      {inArea !== null && (
        <p>
          <strong>
            {inArea ? t('minorityLanguages.inArea', { name }) : t('minorityLanguages.outsideArea', { name })}
          </strong>
        </p>
      )}
      {here && <RichText tree={here} lang="sv" around={around} idPrefix={`${slug}-har`} />}
      <RichText tree={everywhere} lang="sv" around={around} idPrefix={slug} />
      <ReadMore label={t('need.related')} needs={needs} locale={locale} />
      <h3>{t('minorityLanguages.films')}</h3>
      <Films films={films} none={t('minorityLanguages.noFilms')} />
      <Disclosure heading={t('minorityLanguages.sources')} headingLevel={3} print="open">
        <p>
          {t('minorityLanguages.reviewed', {
            date: formatDay(language.reviewedOn, locale),
            next: formatDay(language.reviewNext, locale),
          })}
        </p>
        <SourceList sources={language.sources} locale={locale} />
      </Disclosure>
    </Stack>
  )
}

/** Links only: nothing is loaded from where the films are. */
function Films({ films, none }: { films: MinorityLanguageView['films']; none: string }) {
  if (films.length === 0) return <p>{none}</p>
  return (
    <LinkList
      look="plain"
      items={films.map(({ href, text, lang, dir, variety }) => ({
        ...{ href, label: text, lang, dir },
        icon: 'external-link' as const,
        ...(variety === undefined ? {} : { hint: variety }),
      }))}
    />
  )
}

function Own({ words: { text, lang, dir } }: { words: OwnWords }) {
  return (
    <span lang={lang} dir={dir}>
      {text}
    </span>
  )
}
