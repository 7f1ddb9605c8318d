import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import type { NeedLink } from '@/lib/pages/schema/links'
import { LinkList } from '../ui/link-list/link-list'

/** Needs as links, each with what it is in short. */
export function NeedLinks({ needs, locale }: { needs: readonly NeedLink[]; locale: Locale }) {
  return (
    <LinkList
      items={needs.map(({ href, title, summary }) => ({
        href,
        label: title.text,
        hint: summary.text,
        ...foreign(title.lang, locale),
      }))}
    />
  )
}
