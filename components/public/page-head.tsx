import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { SiteView } from '@/lib/pages/schema/site'
import { Breadcrumbs } from '../ui/breadcrumbs/breadcrumbs'
import { HeadingBlock, type HeadingBlockProps } from '../ui/heading-block/heading-block'
import { WayLd } from './json-ld'

/** The way here, for people and for programs, and the heading of a page below the start page. */
export async function PageHead({
  site,
  way = [],
  children,
  ...heading
}: HeadingBlockProps & {
  site: SiteView
  /** The pages between the start page and this one. */
  way?: readonly { href: string; label: string }[]
  children?: ReactNode
}) {
  const { locale, origin } = site
  const t = await getTranslations({ locale, namespace: 'shell' })
  const items = [{ href: site.addresses.start, label: t('start') }, ...way]
  return (
    <div>
      {origin !== undefined && <WayLd items={items} title={heading.title} origin={origin} />}
      <Breadcrumbs label={t('breadcrumbs')} items={items} />
      <HeadingBlock {...heading} />
      {children}
    </div>
  )
}
