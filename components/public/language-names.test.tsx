import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { languageName } from '@/lib/kernel/i18n/language-names'
import { LOCALES, type Locale } from '@/lib/kernel/values'
import { LanguageNames } from './language-names'

const shown = (codes: readonly string[], locale: Locale) =>
  renderToStaticMarkup(<LanguageNames codes={codes} locale={locale} />)

it('names languages as a sentence does', () => {
  expect(shown(['swl', 'fit', 'rom'], 'sv')).toBe('svenskt teckenspråk, meänkieli och romani chib')
  expect(shown(['sv', 'so'], 'en')).toBe('Swedish and Somali')
  expect(shown(['sv', 'ar', 'ckb'], 'ckb')).toMatch(/^[^،]+، [^،]+ و [^،]+$/)
  expect(shown(['sv'], 'ckb')).toBe(languageName('sv', 'ckb').text)
})

it('marks a name that is in Swedish on a page in another language, with its direction', () => {
  expect(languageName('glk', 'ti')).toEqual({ text: 'gilaki', lang: 'sv' })
  expect(shown(['ti', 'glk'], 'ti')).toContain('<span lang="sv" dir="ltr">gilaki</span>')
  expect(shown(['ar', 'glk'], 'ar')).toBe('العربية و<span lang="sv" dir="ltr">gilaki</span>')
})

it('marks nothing on a Swedish page, nor what the page has a word for', () => {
  for (const locale of LOCALES) expect(shown(['sv', 'so', 'swl'], locale), locale).not.toContain('lang=')
  expect(shown(['glk'], 'sv')).toBe('gilaki')
})
