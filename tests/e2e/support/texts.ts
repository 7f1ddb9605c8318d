import { readFileSync } from 'node:fs'
import type swedish from '@/messages/sv.json'

/** The interface in one language, as in `messages/`. */
export type Texts = typeof swedish

/** The locales that the tests read the portal in. */
export const LOCALES = ['sv', 'en', 'ar'] as const
export type Locale = (typeof LOCALES)[number]

/** What the interface says in a locale. */
export const texts: Readonly<Record<Locale, Texts>> = {
  sv: read('sv'),
  en: read('en'),
  ar: read('ar'),
}

/** Which way a locale is written. */
export const DIRECTION: Readonly<Record<Locale, 'ltr' | 'rtl'>> = { sv: 'ltr', en: 'ltr', ar: 'rtl' }

function read(locale: Locale): Texts {
  return JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Texts
}

/** A message with its `{name}` filled in. */
export function filled(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** What a phone dials for a number that is written the Swedish way. */
export function dialled(number: string): string {
  const digits = number.replace(/\D/g, '')
  return digits.startsWith('0') ? `tel:+46${digits.slice(1)}` : `tel:${digits}`
}
