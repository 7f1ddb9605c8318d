import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { comma, formatDay } from '@/lib/kernel/i18n/dates'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import type { NeedView, SectionView } from '@/lib/pages/schema/need'
import type { SiteView } from '@/lib/pages/schema/site'
import { ArchCard } from '../ui/arch-card/arch-card'
import { Breadcrumbs } from '../ui/breadcrumbs/breadcrumbs'
import { ButtonLink } from '../ui/button/button'
import { Disclosure } from '../ui/disclosure/disclosure'
import { FactsTable } from '../ui/facts-table/facts-table'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, SplitPage, Stack } from '../ui/layout/layout'
import { LinkList } from '../ui/link-list/link-list'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { TintedBox } from '../ui/tinted-box/tinted-box'
import { Terms } from './glossary-page'
import { NeedLinks } from './need-links'
import { ProcessLinks } from './process-pages'
import { RichText, type TextSurroundings } from './rich-text'
import { ServiceContact } from './service-contact'
import { SheetFoot } from './sheet-foot'
import { SourceList } from './source-list'
import { howMuchIsSwedish, SwedishNote } from './swedish-note'

/** Sections that everybody needs stand open, in this order; the others are folded behind their headings. */
const OPEN = ['offer', 'steps', 'bring'] as const
const FOLDED = [
  { kind: 'rights' },
  { kind: 'refused' },
  { kind: 'children', tint: 'dusk' },
  { kind: 'professionals', tint: 'accent' },
  { kind: 'goodToKnow' },
] as const

/** A need: what is it, can I get it, where do I turn, in the first screen; then how, what to bring, and the rest. */
export async function NeedPage({ site, need, address }: { site: SiteView; need: NeedView; address: string }) {
  const { locale, addresses, guide } = site
  const t = await getTranslations({ locale })
  const around: TextSurroundings = {
    site,
    contacts: need.contacts,
    terms: need.terms,
    related: need.related,
  }
  const section = (found: SectionView) => <Blocks section={found} around={around} />
  const swedish = howMuchIsSwedish([...need.facts, ...Object.values(need.sections)], locale)
  const { turnHere, bring } = need.sections
  const addSheet = addresses.sheetOf({ needs: [need.slug] })

  return (
    <Band>
      <SplitPage
        head={
          <>
            <Breadcrumbs
              label={t('shell.breadcrumbs')}
              items={[
                { href: addresses.start, label: t('shell.start') },
                { href: need.lifeArea.href, label: need.lifeArea.title.text },
              ]}
            />
            <HeadingBlock
              title={need.title.text}
              lead={need.summary.text}
              {...foreign(need.title.lang, locale)}
            />
            <SwedishNote
              site={site}
              swedish={swedish}
              unreviewed={need.unreviewed && swedish !== 'all'}
              older={need.older}
            />
            {need.easyReadHref !== null && (
              <LinkList
                look="plain"
                screenOnly
                items={[{ href: need.easyReadHref, label: t('easyRead.link'), icon: 'book-open' }]}
              />
            )}
          </>
        }
        aside={
          <Stack>
            <ArchCard heading={t('need.turnHere')} id="hit">
              {need.firstDoor ? (
                <>
                  <ServiceContact service={need.firstDoor} locale={locale} surface="bare" />
                  {need.firstDoor.applyUrl && (
                    <p>
                      <ButtonLink href={need.firstDoor.applyUrl} wide>
                        {t('service.apply')}
                      </ButtonLink>
                    </p>
                  )}
                </>
              ) : (
                <p>{t('need.noDoor')}</p>
              )}
            </ArchCard>
            {guide?.phones[0] && (
              <TintedBox tint="sun">
                <p>{t('need.unsure')}</p>
                <p>
                  <PhoneLink number={guide.phones[0].number} size="large" icon />
                </p>
              </TintedBox>
            )}
          </Stack>
        }
      >
        <Stack gap="l">
          {need.facts.length > 0 && (
            <section aria-labelledby="kort">
              <h2 id="kort">{t('need.factsHeading')}</h2>
              <FactsTable
                facts={[
                  ...need.facts.map((fact) => ({
                    term: t(`need.fact.${fact.kind}`),
                    value: <Blocks section={fact} around={around} fact />,
                  })),
                  ...(need.inOtherWords.length > 0
                    ? [
                        {
                          term: t('need.alsoCalled'),
                          value: need.inOtherWords.map(({ text, lang }, index) => (
                            <Fragment key={text}>
                              {index > 0 && comma(locale)}
                              <span {...foreign(lang, locale)}>{text}</span>
                            </Fragment>
                          )),
                        },
                      ]
                    : []),
                ]}
              />
            </section>
          )}
          {OPEN.map((kind) => {
            const found = need.sections[kind]
            if (!found) return null
            const body = section(found)
            return (
              <section key={kind} aria-labelledby={kind}>
                <h2 id={kind}>{t(`need.section.${kind}`)}</h2>
                {found === bring ? (
                  <Stack>
                    <TintedBox tint="sun">{body}</TintedBox>
                    <Papers papers={need.papers} locale={locale} />
                  </Stack>
                ) : (
                  body
                )}
              </section>
            )
          })}
          {(turnHere || need.otherDoors.length > 0) && (
            <section aria-labelledby="fler">
              <h2 id="fler">{t('need.moreDoors')}</h2>
              <Stack>
                {turnHere && section(turnHere)}
                {need.otherDoors.map((door) => (
                  <ServiceContact key={door.href} service={door} locale={locale} />
                ))}
              </Stack>
            </section>
          )}
          <div>
            {FOLDED.map(({ kind, ...look }) => {
              const found = need.sections[kind]
              if (!found) return null
              return (
                <Disclosure key={kind} id={kind} heading={t(`need.section.${kind}`)} print="open" {...look}>
                  {section(found)}
                </Disclosure>
              )
            })}
            <div data-print="hide">
              {Object.keys(need.terms).length > 0 && (
                <Disclosure heading={t('need.words')} id="ord">
                  <Terms terms={Object.values(need.terms)} locale={locale} />
                </Disclosure>
              )}
              <Disclosure heading={t('need.sources')} id="kallor">
                <Sources need={need} site={site} />
              </Disclosure>
            </div>
          </div>
          {need.processes.length > 0 && (
            <section aria-labelledby="processer" data-print="hide">
              <h2 id="processer">{t('processes.ofNeed')}</h2>
              <ProcessLinks processes={need.processes} locale={locale} />
            </section>
          )}
          {need.related.length > 0 && (
            <section aria-labelledby="las-ocksa" data-print="hide">
              <h2 id="las-ocksa">{t('need.related')}</h2>
              <NeedLinks needs={need.related} locale={locale} />
            </section>
          )}
          <LinkList
            look="plain"
            screenOnly
            items={[{ href: addSheet, label: t('sheet.add'), icon: 'file-plus' }]}
          />
          <p data-print="hide">{t('need.print')}</p>
          <SheetFoot site={site} address={address} />
        </Stack>
      </SplitPage>
    </Band>
  )
}

/** The texts of a section, each with whose it is where it is not the nation's. */
async function Blocks({
  section,
  around,
  fact = false,
}: {
  section: SectionView
  around: TextSurroundings
  fact?: boolean
}) {
  const { locale, municipality, regionName } = around.site
  const t = await getTranslations({ locale, namespace: 'need.from' })
  return section.blocks.map((block, index) => {
    const name = block.from === 'region' ? regionName : municipality.name
    const key = `${block.from}-${index}`
    return (
      <div key={key}>
        {!fact && block.from !== 'nation' && (
          <p>
            <strong>{t(block.from, { name })}</strong>
          </p>
        )}
        <RichText tree={block.tree} lang={block.lang} around={around} idPrefix={`${section.kind}-${index}`} />
      </div>
    )
  })
}

/** The papers that one may be asked for, each to where it is explained. */
async function Papers({ papers, locale }: { papers: NeedView['papers']; locale: Locale }) {
  if (papers.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'need' })
  return (
    <div data-print="hide">
      <Disclosure heading={t('papers')} headingLevel={3} id="papper">
        <LinkList
          items={papers.map(({ href, title }) => ({ href, label: title, ...foreign('sv', locale) }))}
        />
      </Disclosure>
    </div>
  )
}

async function Sources({ need, site }: { need: NeedView; site: SiteView }) {
  const { locale } = site
  const t = await getTranslations({ locale, namespace: 'need' })
  return (
    <>
      <p>
        {t('reviewed', {
          date: formatDay(need.reviewedOn, locale),
          next: formatDay(need.reviewNext, locale),
        })}{' '}
        {need.localReviewedOn && t('reviewedLocal', { date: formatDay(need.localReviewedOn, locale) })}{' '}
        {t('template')}
      </p>
      <SourceList sources={need.sources} locale={locale} />
    </>
  )
}
