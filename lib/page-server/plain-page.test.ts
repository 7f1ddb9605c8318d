import { describe, expect, it } from 'vitest'
import { plainPage } from './plain-page'

describe('plainPage', () => {
  it.each([400, 404, 405, 408, 413, 414, 431, 500, 503])('helps without anything else for %i', (status) => {
    for (const [locale, lang] of [
      ['sv', 'lang="sv" dir="ltr"'],
      ['ar', 'lang="ar" dir="rtl"'],
      ['<script>', 'lang="sv" dir="ltr"'],
      [undefined, 'lang="sv" dir="ltr"'],
    ]) {
      const page = plainPage({ status, locale })
      expect(page).toContain(lang)
      expect(page.match(/<h1>[^<]+<\/h1>/g)).toHaveLength(1)
      expect(page).toContain('href="tel:112"')
      expect(page).toContain('href="tel:1177"')
      expect(page).not.toMatch(/<script|style/)
    }
  })
})
