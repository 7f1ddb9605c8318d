import { describe, expect, it } from 'vitest'
import { LOCALES } from '../values'
import { messagesOf } from './messages'

type Tree = { [key: string]: string | Tree }

function flat(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flat(value, `${prefix}${key}.`)],
    ),
  )
}

/** `{name}` and the name of `{count, plural, …}`, without the texts inside. */
function placeholders(message: string): string[] {
  const names = new Set<string>()
  for (const [, name] of message.matchAll(/\{(\w+)(?=[},])/g)) if (name) names.add(name)
  return [...names].sort()
}

const source = flat(messagesOf('sv'))

describe.each(LOCALES.filter((locale) => locale !== 'sv'))('interface texts in %s', (locale) => {
  const texts = flat(messagesOf(locale))

  it('has the same keys as the Swedish ones', () => {
    expect([...texts.keys()].sort()).toEqual([...source.keys()].sort())
  })

  it.each([...source])('%s has the same placeholders', (key, swedish) => {
    expect(placeholders(texts.get(key) ?? '')).toEqual(placeholders(swedish))
  })

  it('has no empty and no untranslated text', () => {
    const names = new Set(['shell.product', 'hours.onDay', 'hours.onDate', 'hours.openOn'])
    const same = [...texts].filter(
      ([key, text]) => text.trim() === '' || (text === source.get(key) && !names.has(key)),
    )
    expect(same).toEqual([])
  })

  it('has the plural forms that the language has', () => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    for (const [key, text] of texts) {
      if (!text.includes(', plural,')) continue
      for (const form of wanted)
        expect(text, `${key} lacks ${form}`).toMatch(new RegExp(`\\b(${form}|=\\d) \\{`))
    }
  })
})
