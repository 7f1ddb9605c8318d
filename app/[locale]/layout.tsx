import '@/app/styles/public.css'
import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { direction } from '@/lib/kernel/i18n/direction'
import { localeOf } from '@/lib/kernel/i18n/routing'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { icons: { icon: '/dorr.svg' } }

/** The document: language and direction of the page (WCAG 3.1.1). The frame comes with each page. */
export default async function PublicDocument({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const locale = localeOf((await params).locale)
  setRequestLocale(locale)
  return (
    <html lang={locale} dir={direction(locale)}>
      <body>{children}</body>
    </html>
  )
}
