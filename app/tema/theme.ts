import { createHash } from 'node:crypto'
import { accentCss } from '@/components/ui/theme/theme'
import type { Municipality } from '@/lib/municipality/schema'

/** The municipality's colours as a style sheet, and its address, which changes with its contents. */
export function themeOf({ slug, accent }: Pick<Municipality, 'slug' | 'accent'>): {
  css: string
  href: string
} {
  const css = accentCss(accent)
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8)
  return { css, href: `/tema/${slug}.${hash}.css` }
}
