import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from './build-index'
import { MAX_QUERY_LENGTH } from './normalise'
import { search } from './query'
import { ARABIC, documentWith, MUNICIPALITY, NATION } from './sample-documents'
import { SearchSpace } from './space'
import { suggest } from './suggest'

const space = new SearchSpace([buildIndex(NATION), buildIndex(MUNICIPALITY), buildIndex(ARABIC)])

function answer(query: string) {
  const answered = search(space, query, { limit: 10, locale: 'sv' })
  expect(Array.from(answered.query).length).toBeLessThanOrEqual(MAX_QUERY_LENGTH)
  for (const hit of answered.hits) {
    expect(Number.isFinite(hit.score)).toBe(true)
    expect(hit.titleSegments.map((segment) => segment.text).join('')).toBe(hit.title)
  }
  suggest(space, query, 'sv')
  return answered
}

const PIECES = [
  '9 §',
  '16 kap.',
  'LSS',
  'vad är ',
  'färdtjänst',
  'habelitering',
  'bostads ',
  '-',
  '.',
  '§',
  'ä',
  '\u00ad',
]

/** Milliseconds of computing, whatever else the machine is doing. */
function computing(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('whatever is typed', () => {
  it.each([
    '',
    ' ',
    'a',
    '.*',
    '(a+)+$',
    "'; DROP TABLE needs; --",
    '<script>alert(1)</script>',
    '\u0000',
    '\ud800',
    '\udc00\ud800',
    '😀👨‍👩‍👧',
    '\u0001=lss',
    '__proto__',
    'constructor',
    'ا',
    '\u0301\u0301',
  ])('%j is answered', (query) => {
    expect(answer(query).hits.length).toBeLessThanOrEqual(10)
  })

  it.each(['a', 'a.', 'ä ', '9 § ', 'hem', 'korttids', 'a\u0301', '.', '😀', 'qx z', '-'])(
    'ten thousand characters of %j are answered at once',
    (piece) => {
      expect(computing(() => void answer(piece.repeat(10_000 / piece.length)))).toBeLessThan(500)
    },
  )

  it('never throws', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
        .map((units) => String.fromCharCode(...units)),
      fc
        .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 12 })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anything, (query) => void answer(query)),
      { numRuns: 3000 },
    )
  })

  it('indexes any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 })
    fc.assert(
      fc.property(text, text, text, (title, word, body) => {
        const index = buildIndex([
          documentWith({ slug: 'x', title, inOtherWords: [word], summary: '', body }),
        ])
        search(new SearchSpace([index]), title, { limit: 1, locale: 'sv' })
      }),
      { numRuns: 300 },
    )
  })
})

describe('a large library', () => {
  const words = NATION.flatMap((document) =>
    `${document.title} ${document.summary} ${document.body}`.split(/\s+/),
  )
  const pick = (n: number) => words[(n * 7919) % words.length] ?? ''
  const many = Array.from({ length: 1500 }, (_, i) =>
    documentWith({
      slug: `s${i}`,
      title: `${pick(i)} ${pick(i * 3 + 1)} nr ${i}`,
      summary: Array.from({ length: 15 }, (_, k) => pick(i * 17 + k)).join(' '),
      body: Array.from({ length: 120 }, (_, k) => pick(i * 31 + k * k)).join(' '),
    }),
  )

  it('are indexed in seconds and asked in milliseconds', () => {
    let index = buildIndex([])
    const building = computing(() => {
      index = buildIndex(many)
    })
    expect(building).toBeLessThan(10_000)
    const space = new SearchSpace([index])
    const questions = ['barn', 'färdtjänst barn', 'hur ansöker jag om habelitering', 'korttidsboende helg']
    const asking = computing(() => {
      for (const query of questions) search(space, query, { limit: 10, locale: 'sv' })
    })
    expect(asking / questions.length).toBeLessThan(500)
  })
})
