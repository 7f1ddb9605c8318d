import { getTranslations } from 'next-intl/server'
import { LOCALES, type Locale } from '@/lib/kernel/values'
import { TINTS } from '@/lib/life-area/schema'
import { chooserAddress } from '@/lib/municipality/addresses'
import { DoorGrid } from '../ui/door-grid/door-grid'
import { HeadingBlock } from '../ui/heading-block/heading-block'
import { Band, Stack } from '../ui/layout/layout'
import { LinkList } from '../ui/link-list/link-list'
import { Note } from '../ui/note/note'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { TintedBox } from '../ui/tinted-box/tinted-box'
import { BareFrame } from './frame'

export interface MunicipalityLink {
  href: string
  name: string
  fictional: boolean
}

/** More than these are easier to find in a list than among doors. */
const DOORS_AT_MOST = 12

/** The municipalities to choose between: doors when they are few, else a list. */
export async function MunicipalityList({
  municipalities,
  locale,
}: {
  municipalities: readonly MunicipalityLink[]
  locale: Locale
}) {
  const t = await getTranslations({ locale })
  if (municipalities.length <= DOORS_AT_MOST) {
    return (
      <DoorGrid
        doors={municipalities.map(({ href, name, fictional }, index) => ({
          href,
          title: t('shell.municipality', { name }),
          hint: fictional ? t('chooser.fictionalTag') : undefined,
          icon: 'house',
          tint: TINTS[index % TINTS.length],
        }))}
      />
    )
  }
  return (
    <LinkList
      columns
      items={municipalities.map(({ href, name, fictional }) => ({
        href,
        label: t('shell.municipality', { name }),
        hint: fictional ? t('chooser.fictionalTag') : undefined,
      }))}
    />
  )
}

/** The numbers that hold everywhere, for pages that know no municipality. */
export async function NationalNumbers({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'chooser' })
  return (
    <TintedBox tint="clay" labelledBy="akut">
      <h2 id="akut">{t('acuteHeading')}</h2>
      <p>{t('acuteText')}</p>
      <p>
        <PhoneLink number="112" size="large" icon />
      </p>
      <p>
        <PhoneLink number="1177" size="large" icon />
      </p>
    </TintedBox>
  )
}

/** `/`: where do you live? */
export async function ChooserPage({
  locale,
  municipalities,
}: {
  locale: Locale
  municipalities: readonly MunicipalityLink[]
}) {
  const t = await getTranslations({ locale, namespace: 'chooser' })
  return (
    <BareFrame locale={locale} languages={LOCALES.map((lang) => ({ lang, href: chooserAddress(lang) }))}>
      <Band>
        <Stack gap="l">
          <HeadingBlock title={t('heading')} lead={t('lead')} />
          <section aria-labelledby="kommuner">
            <h2 id="kommuner">{t('listHeading')}</h2>
            <MunicipalityList municipalities={municipalities} locale={locale} />
          </section>
          {municipalities.some((municipality) => municipality.fictional) && (
            <Note label={t('demoLabel')}>
              <p>{t('demo')}</p>
            </Note>
          )}
          <NationalNumbers locale={locale} />
        </Stack>
      </Band>
    </BareFrame>
  )
}
