import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import type { NeedLink } from '@/lib/pages/schema/links'

/** "Läs mer: Habilitering · Hjälpmedel", in a line. */
export function ReadMore({
  label,
  needs,
  locale,
}: {
  label: string
  needs: readonly NeedLink[]
  locale: Locale
}) {
  if (needs.length === 0) return null
  return (
    <p>
      {label}:{' '}
      {needs.map(({ slug, href, title }, index) => (
        <span key={slug}>
          {index > 0 && ' · '}
          <a href={href} {...foreign(title.lang, locale)}>
            {title.text}
          </a>
        </span>
      ))}
    </p>
  )
}
