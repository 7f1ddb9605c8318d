import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { SiteView } from '@/lib/pages/schema'
import { Breadcrumbs } from '../ui/breadcrumbs/breadcrumbs'
import { HeadingBlock, type HeadingBlockProps } from '../ui/heading-block/heading-block'

/** The way here and the heading of a page below the start page. */
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
  const t = await getTranslations({ locale: site.locale, namespace: 'shell' })
  return (
    <div>
      <Breadcrumbs
        label={t('breadcrumbs')}
        items={[{ href: site.addresses.start, label: t('start') }, ...way]}
      />
      <HeadingBlock {...heading} />
      {children}
    </div>
  )
}
