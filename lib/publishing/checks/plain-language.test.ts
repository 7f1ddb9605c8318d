import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../../tests/support/library'
import type { ContentRecord } from '../records'
import { plainLanguage } from './plain-language'

const [need] = libraryFromFiles().scopes.get('nation')?.needs ?? []

function complaintsOf(offer: string): string[] {
  if (!need) throw new Error('no need')
  const record: ContentRecord = {
    kind: 'need',
    scopeId: 'nation',
    id: need.slug,
    data: { ...need, sections: { offer } },
  }
  return plainLanguage(record).map(({ message }) => message)
}

describe('plain language', () => {
  it('refuses a sentence that one cannot hold in mind', () => {
    expect(complaintsOf(`${'Du kan få hjälp '.repeat(8).trim()}.`)).toEqual([
      expect.stringContaining('en mening har 32 ord, högst 30'),
    ])
    expect(complaintsOf('Du kan få hjälp.\n\n'.repeat(8))).toEqual([])
  })

  it.each([
    ['Den som är handikappad kan söka.', 'funktionsnedsättning'],
    ['Fråga särskolan.', 'anpassad grundskola'],
    ['Landstinget betalar.', 'region'],
    ['Du kan söka vårdbidrag.', 'omvårdnadsbidrag'],
  ])('knows that words age: %s', (sentence, today) => {
    expect(complaintsOf(sentence)).toEqual([expect.stringContaining(today)])
  })

  it('lets a text tell what something was called before', () => {
    expect(complaintsOf('Omvårdnadsbidraget hette förut vårdbidrag.')).toEqual([])
  })

  it.each(['Det kostar 100 kronor.', 'Du får 1 234 kr i månaden.'])('refuses a sum: %s', (sentence) => {
    expect(complaintsOf(sentence)).toEqual([expect.stringContaining('ett belopp ändras')])
  })
})
