import { getTranslations } from 'next-intl/server'
import { comma, formatDate } from '@/lib/kernel/i18n/dates'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { SheetNeedView, SheetOptionsView, SheetView } from '@/lib/pages/schema/sheet'
import type { SiteView } from '@/lib/pages/schema/site'
import { SubmitButton } from '../ui/button/button'
import { ChoiceList } from '../ui/choice-list/choice-list'
import { Disclosure } from '../ui/disclosure/disclosure'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, Stack } from '../ui/layout/layout'
import { Note } from '../ui/note/note'
import { QrCode } from '../ui/qr-code/qr-code'
import { TextInput } from '../ui/text-input/text-input'
import { TintedBox } from '../ui/tinted-box/tinted-box'
import { RichText, type TextSurroundings } from './rich-text'
import { ServiceContact } from './service-contact'
import { SheetFoot } from './sheet-foot'
import { howMuchIsSwedish, SwedishNote } from './swedish-note'

/**
 * A sheet of one's own. First what is on it, as it is printed; then the form that changes it. Works by links and a
 * form that gets: the choice is in the address and nowhere else.
 */
export async function SheetPage({
  site,
  sheet,
  options,
  origin,
  now,
}: {
  site: SiteView
  sheet: SheetView
  options: SheetOptionsView
  /** `https://…`, for the QR code and the link. */
  origin: string
  now: number
}) {
  const { locale, municipality } = site
  const t = await getTranslations({ locale, namespace: 'sheet' })
  const made = sheet.needs.length + sheet.services.length > 0
  const address = origin + sheet.href
  const swedish = howMuchIsSwedish(
    sheet.needs.map(({ steps, bring }) => ({ blocks: [...steps, ...bring] })),
    locale,
  )
  const around: TextSurroundings = { site, contacts: sheet.contacts, terms: sheet.terms, related: [] }
  return (
    <>
      <Band>
        <Stack gap="l">
          <HeadingBlock
            title={made ? t('headingMade', { name: municipality.name }) : t('heading')}
            lead={made ? t('made', { date: formatDate(now, municipality.timeZone, locale) }) : t('lead')}
          />
          {made && (
            <SwedishNote
              site={site}
              swedish={sheet.needs.length === 0 && locale !== 'sv' ? 'all' : swedish}
              unreviewed={site.unreviewed && swedish !== 'all'}
              older={sheet.older}
            />
          )}
          <Problems site={site} sheet={sheet} most={options.most} />
          {sheet.line && (
            <TintedBox tint="sun">
              <p>
                <strong>{t('lineFrom')}</strong>
              </p>
              <p>
                <bdi>{sheet.line}</bdi>
              </p>
            </TintedBox>
          )}
          {sheet.needs.map((item) => (
            <SheetNeed key={item.need.slug} item={item} around={around} />
          ))}
          {sheet.services.map((service) => (
            <ServiceContact key={service.href} service={service} locale={locale} headingLevel={2} />
          ))}
          {made && <SheetFoot site={site} address={address} label={t('printedFrom')} codeLabel={t('code')} />}
        </Stack>
      </Band>
      <div data-print="hide">
        {made && (
          <Band tone="card" labelledBy="dela">
            <Stack>
              <h2 id="dela">{t('shareHeading')}</h2>
              <p>{t('share')}</p>
              <QrCode text={address} label={t('code')} />
              <p>
                <a href={sheet.href}>{t('link')}</a>
              </p>
              <p>{t('print')}</p>
              <p>{t('privacy')}</p>
            </Stack>
          </Band>
        )}
        <Band>
          <Stack>
            {made && <h2 id="andra">{t('change')}</h2>}
            <SheetForm site={site} sheet={sheet} options={options} headingLevel={made ? 3 : 2} />
          </Stack>
        </Band>
      </div>
    </>
  )
}

/** What could not be put on the sheet, and what one can do about it. */
async function Problems({ site, sheet, most }: { site: SiteView; sheet: SheetView; most: number }) {
  const t = await getTranslations({ locale: site.locale })
  if (sheet.unknown.length === 0 && sheet.left === 0) return null
  return (
    <Note label={t('need.note')}>
      {sheet.unknown.length > 0 && (
        <p>
          {t('sheet.unknown', { count: sheet.unknown.length, names: sheet.unknown.join(comma(site.locale)) })}
        </p>
      )}
      {sheet.left > 0 && <p>{t('sheet.tooMany', { most, left: sheet.left })}</p>}
    </Note>
  )
}

async function SheetNeed({ item, around }: { item: SheetNeedView; around: TextSurroundings }) {
  const { locale } = around.site
  const t = await getTranslations({ locale, namespace: 'sheet' })
  const { need, door, steps, bring } = item
  const id = `pa-bladet-${need.slug}`
  return (
    <section aria-labelledby={id}>
      <Stack>
        <div {...foreign(need.title.lang, locale)}>
          <h2 id={id}>
            <a href={need.href}>{need.title.text}</a>
          </h2>
          <p>{need.summary.text}</p>
        </div>
        {door && <ServiceContact service={door} locale={locale} />}
        {steps.length > 0 && (
          <div>
            <h3>{t('steps')}</h3>
            {steps.map((block, index) => (
              <RichText
                key={`${block.from}-${block.lang}`}
                tree={block.tree}
                lang={block.lang}
                around={around}
                idPrefix={`${need.slug}-steg-${index}`}
              />
            ))}
          </div>
        )}
        {bring.length > 0 && (
          <div>
            <h3>{t('bring')}</h3>
            {bring.map((block, index) => (
              <RichText
                key={`${block.from}-${block.lang}`}
                tree={block.tree}
                lang={block.lang}
                around={around}
                idPrefix={`${need.slug}-ta-med-${index}`}
              />
            ))}
          </div>
        )}
      </Stack>
    </section>
  )
}

/** Everything that can be chosen, by life area; what is chosen stays chosen. */
async function SheetForm({
  site,
  sheet,
  options,
  headingLevel,
}: {
  site: SiteView
  sheet: SheetView
  options: SheetOptionsView
  headingLevel: 2 | 3
}) {
  const { locale, addresses } = site
  const Heading = `h${headingLevel}` as const
  const t = await getTranslations({ locale, namespace: 'sheet' })
  const chosenServices = options.services.some(({ chosen }) => chosen)
  return (
    <form action={addresses.sheet} method="get">
      <Stack>
        <div>
          <Heading>{t('needs')}</Heading>
          {options.areas.map(({ area, needs }) => (
            <Disclosure
              key={area.slug}
              heading={area.title.text}
              headingLevel={headingLevel === 2 ? 3 : 4}
              open={needs.some(({ chosen }) => chosen)}
              {...foreign(area.title.lang, locale)}
            >
              <ChoiceList
                legend={<span className="visually-hidden">{area.title.text}</span>}
                name="behov"
                choices={needs.map(({ slug, title, chosen }) => ({
                  value: slug,
                  label: title.text,
                  chosen,
                  ...foreign(title.lang, locale),
                }))}
              />
            </Disclosure>
          ))}
        </div>
        <Disclosure heading={t('services')} headingLevel={headingLevel} open={chosenServices}>
          <ChoiceList
            legend={<span className="visually-hidden">{t('services')}</span>}
            name="verksamhet"
            choices={options.services.map(({ slug, name, organization, chosen }) => ({
              value: slug,
              label: name,
              hint: organization,
              chosen,
              ...foreign('sv', locale),
            }))}
          />
        </Disclosure>
        <TextInput
          id="rad"
          name="rad"
          label={t('line')}
          help={t('lineHelp', { count: options.lineLength })}
          value={sheet.line ?? undefined}
          maxLength={options.lineLength}
        />
        <p>
          <SubmitButton>{t('show')}</SubmitButton>
        </p>
        {sheet.needs.length + sheet.services.length > 0 && (
          <p>
            <a href={addresses.sheet}>{t('startOver')}</a>
          </p>
        )}
      </Stack>
    </form>
  )
}
