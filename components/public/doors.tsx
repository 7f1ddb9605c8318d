import { foreign } from '@/lib/kernel/i18n/foreign'
import type { Locale } from '@/lib/kernel/values'
import type { LifeAreaView } from '@/lib/pages/schema/life-area'
import { DoorGrid } from '../ui/door-grid/door-grid'

/** The life areas as doors. */
export function Doors({
  areas,
  locale,
  headingLevel,
}: {
  areas: readonly LifeAreaView[]
  locale: Locale
  headingLevel?: 2 | 3
}) {
  return (
    <DoorGrid
      headingLevel={headingLevel}
      doors={areas.map((area) => ({
        href: area.href,
        title: area.title.text,
        hint: area.hint.text,
        icon: area.icon,
        tint: area.tint,
        lang: foreign(area.title.lang, locale).lang,
      }))}
    />
  )
}
