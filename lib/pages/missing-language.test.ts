import { expect, it } from 'vitest'
import { LOCALES } from '../kernel/values'
import { isLanguageTag } from './missing-language'

it('knows the languages that somebody may ask for', () => {
  for (const tag of [...LOCALES, 'de', 'DE', 'tr', 'pt-BR', 'zh-hant', 'am']) {
    expect(isLanguageTag(tag), tag).toBe(true)
  }
})

it('takes nothing else for a language', () => {
  for (const other of ['', 'a', 'om-oss', 'behov', 'sok', 'lindhaga', 'xx', 'qqq', '112', '../de', 'de_DE']) {
    expect(isLanguageTag(other), other).toBe(false)
  }
})
