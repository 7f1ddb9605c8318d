import { readFileSync } from 'node:fs'
import { LOCALES, type Locale } from '@/lib/kernel/values'
import type swedish from '@/messages/sv.json'

/** The interface in one language, as in `messages/`. */
export type Texts = typeof swedish

/** Every locale, and which way it is written. */
export { direction } from '@/lib/kernel/i18n/direction'
export { LOCALES, type Locale } from '@/lib/kernel/values'

/**
 * The locales whose every kind of page is looked at from all sides: one that is written from the left, one from the
 * right. The others differ from them in words alone, and are looked at where words make the difference.
 */
export const FULL_LOCALES: readonly Locale[] = ['sv', 'ar']

/** What the interface says in a locale. */
export const texts = Object.fromEntries(LOCALES.map((locale) => [locale, read(locale)])) as Readonly<
  Record<Locale, Texts>
>

function read(locale: Locale): Texts {
  return JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Texts
}

/** A message with its `{name}` filled in; in a text that is written from the right it is isolated from what is around it. */
export function filled(message: string, values: Readonly<Record<string, string>>): string {
  const [before, after] = /\p{Script=Arabic}/u.test(message) ? ['\u2068', '\u2069'] : ['', '']
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : before + value + after
  })
}

/** What a phone dials for a number that is written the Swedish way. */
export function dialled(number: string): string {
  const digits = number.replace(/\D/g, '')
  return digits.startsWith('0') ? `tel:+46${digits.slice(1)}` : `tel:${digits}`
}
