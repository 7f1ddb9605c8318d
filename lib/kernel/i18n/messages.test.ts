import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '../values'
import { messagesOf } from './messages'

type Tree = { [key: string]: string | Tree }

function flat(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flat(value, `${prefix}${key}.`)],
    ),
  )
}

/** `{name}`, the name of `{count, plural, …}` and `<tag>`, without the texts inside. */
function placeholders(message: string): string[] {
  const found = [...message.matchAll(/\{(\w+)(?=[},])|<(\w+)>/g)]
  return [...new Set(found.map(([, name = '', tag = '']) => name || `<${tag}>`))].sort()
}

/** Whole numbers from 0 that between them have every plural form of a language. */
function countsOf(locale: Locale): Map<string, number> {
  const rules = new Intl.PluralRules(locale)
  const counts = new Map<string, number>()
  const wanted = rules.resolvedOptions().pluralCategories
  // Some forms are for a million and above, some for fractions.
  for (const count of [...Array.from({ length: 200 }, (_, n) => n), 1_000_000, 1.5]) {
    const form = rules.select(count)
    if (wanted.includes(form) && !counts.has(form)) counts.set(form, count)
  }
  return counts
}

/** The message as it is shown, with something in every place. */
function shown(t: ReturnType<typeof translatorOf>, key: string, message: string, count: number): string {
  const values = Object.fromEntries(
    placeholders(message).map((name) =>
      name.startsWith('<')
        ? [name.slice(1, -1), (inner: string) => inner]
        : [name, name === 'count' || name === 'left' ? count : 'Lindhaga'],
    ),
  )
  return t.markup(key as Parameters<typeof t.markup>[0], values as Parameters<typeof t.markup>[1])
}

/** Shows a text whose key is only known when the test runs. */
function translatorOf(locale: Locale) {
  return createTranslator({
    locale,
    messages: messagesOf(locale),
    onError: (error) => {
      throw error
    },
  })
}

const source = flat(messagesOf('sv'))
const english = flat(messagesOf('en'))
/** Names, and patterns that hold no words. */
const ALIKE = new Set([
  'shell.product',
  'hours.onDay',
  'hours.onDate',
  'hours.openOn',
  'privacy.rightsLink',
  'phone.type.sms',
  'service.email',
  'accessibility.helpMail',
])

describe.each(LOCALES)('interface texts in %s', (locale) => {
  const texts = flat(messagesOf(locale))

  it('has the same keys and placeholders as the Swedish ones', () => {
    const form = (all: ReadonlyMap<string, string>) =>
      Object.fromEntries([...all].map(([key, text]) => [key, placeholders(text)]))
    expect(form(texts)).toEqual(form(source))
  })

  it('has no text that is empty, Swedish or English', () => {
    const untranslated = [...texts].filter(
      ([key, text]) =>
        text.trim() === '' ||
        (locale !== 'sv' && text === source.get(key) && !ALIKE.has(key)) ||
        (locale !== 'en' && text === english.get(key) && !ALIKE.has(key)),
    )
    expect(untranslated).toEqual([])
  })

  it('can be shown, in each plural form that the language has, with digits that everybody can dial', () => {
    const t = translatorOf(locale)
    for (const [key, text] of texts) {
      const plural = text.includes(', plural,')
      for (const [form, count] of plural ? countsOf(locale) : [['other', 1] as const]) {
        if (plural) expect(text, `${key} lacks ${form}`).toMatch(new RegExp(`\\b${form} \\{`))
        const sentence = shown(t, key, text, count)
        expect(sentence, key).not.toMatch(/[{}]|(?![0-9])\p{Nd}/u)
      }
    }
  })
})
