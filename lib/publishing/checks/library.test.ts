import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../../tests/support/library'
import type { Need } from '../../need/schema'
import type { ContentRecord } from '../records'
import { incomplete } from './complete'
import { futureSources, oldSources } from './dated'
import { isNationalNumber, unknownNumbers } from './national-numbers'
import type { Missing } from './references'
import { repetitions } from './repeated'

const nation = libraryFromFiles().scopes.get('nation')
const [need] = nation?.needs ?? []
const [number] = nation?.emergencyNumbers ?? []

function needWith(change: Partial<Need>): ContentRecord {
  if (!need) throw new Error('no need')
  const data = { ...need, ...change }
  return { kind: 'need', scopeId: 'nation', id: data.slug, data }
}
const messages = (found: readonly Missing[]) => found.map(({ message }) => message)

describe('a need that is ready to be used', () => {
  it('has every part that a family asks for', () => {
    const { offer, ...rest } = need?.sections ?? {}
    expect(offer).toBeDefined()
    expect(messages(incomplete(needWith({ sections: rest })))).toEqual(['avsnittet ”Vad du kan få” saknas'])
    expect(messages(incomplete(needWith({})))).toEqual([])
  })

  it('is found by the words that people have for it', () => {
    expect(messages(incomplete(needWith({ inOtherWords: [], keywords: [] })))).toEqual([
      expect.stringContaining('inOtherWords'),
      expect.stringContaining('keywords'),
    ])
  })

  it('tells a child in three sentences, except where it is acute', () => {
    const sections = { ...need?.sections, children: 'Du får hjälp. Säg till.' }
    expect(messages(incomplete(needWith({ sections })))).toEqual([
      'till barnet: väntade 3 meningar, här är 2',
    ])
    expect(messages(incomplete(needWith({ sections, slug: 'akut-hjalp' })))).toEqual([])
  })
})

describe('numbers', () => {
  it('knows the real ones however they are written', () => {
    expect(isNationalNumber('0771-524 524')).toBe(true)
    expect(isNationalNumber('0771 52 45 24')).toBe(true)
    expect(isNationalNumber('0771-524 525')).toBe(false)
  })

  it('asks somebody to be certain of a new one, also in a text', () => {
    if (!number) throw new Error('no number')
    const record = (change: Partial<typeof number>, scopeId = 'nation'): ContentRecord => ({
      ...{ kind: 'emergencyNumber', id: number.slug, scopeId },
      data: { ...number, ...change },
    })
    expect(messages(unknownNumbers(record({})))).toEqual([])
    expect(messages(unknownNumbers(record({ number: '115' })))).toEqual([expect.stringContaining('115')])
    expect(messages(unknownNumbers(record({ description: { sv: 'Ring 1178 när du undrar.' } })))).toEqual([
      expect.stringContaining('1178'),
    ])
    expect(messages(unknownNumbers(record({ number: '115' }, 'municipality:storstad')))).toEqual([])
  })
})

describe('sources', () => {
  const source = (checkedOn: string) =>
    needWith({
      sources: [{ title: 'Lagen', url: 'https://riksdagen.se', checkedOn }],
      reviewedOn: '2026-11-22',
    })

  it('cannot have been looked at tomorrow', () => {
    expect(messages(futureSources(source('2027-01-10'), '2027-01-09'))).toHaveLength(1)
    expect(messages(futureSources(source('2027-01-09'), '2027-01-09'))).toEqual([])
  })

  it('are believed up to the day of the review where the clock is slow', () => {
    expect(messages(futureSources(source('2026-11-22'), '2020-01-01'))).toEqual([])
  })

  it('are looked at again after two years', () => {
    expect(messages(oldSources(source('2026-11-22'), '2028-11-22'))).toEqual([])
    expect(messages(oldSources(source('2026-11-22'), '2028-11-23'))).toHaveLength(1)
  })
})

describe('pages that say the same', () => {
  const paragraph =
    'Du kan alltid be om ett möte där alla som hjälper barnet är med, och du får ta med någon du litar på.'
  const other = Array.from({ length: 40 }, (_, index) => `Det här är ord${index}.`).join(' ')

  it('are told by the paragraph that stands in two of them', () => {
    const pages = [
      needWith({ slug: 'ett', sections: { offer: paragraph, rights: other } }),
      needWith({ slug: 'tva', sections: { offer: paragraph } }),
    ]
    expect(messages(repetitions(pages))).toEqual([
      expect.stringContaining('samma stycke står i ett'),
      expect.stringContaining('100 % av texten står också i ett'),
    ])
  })

  it('may share a short sentence, and the names of things to bring', () => {
    const pages = ['ett', 'tva'].map((slug) =>
      needWith({
        slug,
        sections: {
          offer: `Det är gratis.\n\n${other.replaceAll('ord', slug)}`,
          bring: `::ta-med[Ett intyg om barnets funktionsnedsättning och hur den märks i vardagen]{vem="läkaren eller psykologen"}`,
        },
      }),
    )
    expect(messages(repetitions(pages))).toEqual([])
  })
})
