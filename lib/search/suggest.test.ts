import { describe, expect, it } from 'vitest'
import { buildIndex } from './build-index'
import { documentWith, MUNICIPALITY, NATION } from './sample-documents'
import { SearchSpace } from './space'
import { suggest } from './suggest'

const space = new SearchSpace([buildIndex(NATION), buildIndex(MUNICIPALITY)])
const texts = (query: string, limit?: number) => suggest(space, query, 'sv', limit).map(({ text }) => text)

describe('proposals while typing', () => {
  it('begin any word, dots or not', () => {
    expect(texts('fär')).toContain('Färdtjänst')
    expect(texts('fard')).toContain('Färdtjänst')
    expect(texts('individuell')).toContain('Samordnad individuell plan (SIP)')
    expect(texts('sam plan')).toContain('Samordnad individuell plan (SIP)')
  })

  it('name everyday words, services and words', () => {
    expect(suggest(space, 'kortt', 'sv')).toEqual(
      expect.arrayContaining([
        { text: 'Korttidsvistelse utanför hemmet', locale: 'sv', type: 'need', slug: 'korttidsvistelse' },
        { text: 'Korttidshemmet Eken', locale: 'sv', type: 'service', slug: 'eken' },
      ]),
    )
    expect(texts('handl')).toEqual(['Handläggare'])
    expect(texts('kortis')).toEqual(['kortis'])
  })

  it('are no more than asked for, and one per thing', () => {
    expect(texts('k', 2)).toHaveLength(2)
    expect(texts('färdtjänst').filter((text) => text === 'Färdtjänst')).toHaveLength(1)
  })

  it('read differently: a word that is named as a need leads to the need', () => {
    const both = new SearchSpace([
      buildIndex([
        documentWith({ type: 'term', slug: 'tolk', title: 'Tolk', summary: '' }),
        documentWith({ type: 'need', slug: 'tolk', title: 'Tolk', summary: '' }),
      ]),
    ])
    expect(suggest(both, 'tol', 'sv').map(({ type, text }) => [type, text])).toEqual([['need', 'Tolk']])
  })

  it('never put forward a demeaning word', () => {
    const index = buildIndex([
      documentWith({ slug: 'a', title: 'Stöd', summary: '', inOtherWords: ['handikappstöd'] }),
    ])
    expect(suggest(new SearchSpace([index]), 'handi', 'sv')).toEqual([])
  })

  it('are none for nothing', () => {
    for (const query of ['', ' ', '§', '😀', '\u0000']) expect(texts(query)).toEqual([])
  })
})
