import { expect, it } from 'vitest'
import { messagesOf } from '@/lib/kernel/i18n/messages'
import { LOCALES } from '@/lib/kernel/values'
import { DOCUMENT_TYPES } from '@/lib/search/schema'

it('has a name for every kind of thing that can be found, one and several, in every language', () => {
  for (const locale of LOCALES) {
    const { kind, search } = messagesOf(locale)
    expect(Object.keys(kind).sort(), locale).toEqual([...DOCUMENT_TYPES].sort())
    expect(Object.keys(search.group).sort(), locale).toEqual([...DOCUMENT_TYPES].sort())
  }
})
