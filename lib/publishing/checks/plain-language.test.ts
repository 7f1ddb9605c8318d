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

  it('reads papers, actors and words as closely as needs, and leaves names and search words alone', () => {
    const [paper] = libraryFromFiles().scopes.get('nation')?.papers ?? []
    if (!paper) throw new Error('no paper')
    const record = (change: Partial<typeof paper>): ContentRecord => ({
      ...{ kind: 'paper', scopeId: 'nation', id: paper.slug },
      data: { ...paper, ...change },
    })
    const old = 'Landstinget skriver.'
    expect(plainLanguage(record({ askedBy: ['Kommunen', old] }))).toEqual([
      { path: ['askedBy', 1], message: expect.stringContaining('region') },
    ])
    expect(plainLanguage(record({ forms: [old] }))).toEqual([])
  })

  it('lets a text tell what something was called before', () => {
    expect(complaintsOf('Omvårdnadsbidraget hette förut vårdbidrag.')).toEqual([])
  })

  it.each(['Det kostar 100 kronor.', 'Du får 1 234 kr i månaden.'])('refuses a sum: %s', (sentence) => {
    expect(complaintsOf(sentence)).toEqual([expect.stringContaining('ett belopp ändras')])
  })
})
