import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import { minorityLanguageSchema } from './schema'

const finnish = libraryFromFiles()
  .scopes.get('nation')
  ?.minorityLanguages.find(({ slug }) => slug === 'finska')

/** Where a record with these changes is wrong. */
const mistakes = (change: object) =>
  minorityLanguageSchema
    .safeParse({ ...finnish, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('a minority language', () => {
  it('says what holds in its area and outside it', () => {
    expect(mistakes({})).toBeUndefined()
    expect(mistakes({ outsideArea: undefined })).toEqual([
      'outsideArea: en text, eftersom språket har ett administrativeArea',
    ])
  })

  it('says nothing of an area that it does not have', () => {
    expect(mistakes({ administrativeArea: undefined, outsideArea: undefined })).toEqual([
      'inArea: inget här, eftersom språket inte har något administrativeArea',
    ])
  })

  it('is of languages that films can be in, each named once', () => {
    expect(mistakes({ languages: [{ tag: 'fi' }, { tag: 'fi' }] })).toEqual([
      'languages.1.tag: ett språk som inte redan står här, inte fi igen',
    ])
    expect(mistakes({ languages: [{ tag: 'de' }] })).toHaveLength(1)
    expect(mistakes({ languages: [] })).toHaveLength(1)
  })
})
