import { expect, test } from 'vitest'
import { collectReferences, findTypedContacts } from './check'
import { parseMarkdown } from './parse'

test('all that a text refers to is gathered, with where it stands', () => {
  const { tree } = parseMarkdown(`Läs om [habilitering](behov:habilitering) och **[LSS](ord:lss)**.

- Fråga :kontakt[oss]{verksamhet=lss-mottagningen}
  - eller [dem](verksamhet:habiliteringen)

:::steg[Läs [lagen](https://www.riksdagen.se/lss)]
Om :ord[personkretsen]{ord=personkrets} och [barn](omrade:barn), se [guiden](sida:guide).
:::

När [diagnosen](handelse:diagnos) är ny: [kuratorn](yrke:kurator), [fonden](fond:fonden).
`)
  expect(collectReferences(tree)).toEqual({
    needs: [{ slug: 'habilitering', at: { line: 1, column: 8 } }],
    services: [
      { slug: 'lss-mottagningen', at: { line: 3, column: 9 } },
      { slug: 'habiliteringen', at: { line: 4, column: 11 } },
    ],
    terms: [
      { slug: 'lss', at: { line: 1, column: 49 } },
      { slug: 'personkrets', at: { line: 7, column: 4 } },
    ],
    areas: [{ slug: 'barn', at: { line: 7, column: 45 } }],
    events: [{ slug: 'diagnos', at: { line: 10, column: 5 } }],
    professions: [{ slug: 'kurator', at: { line: 10, column: 42 } }],
    funds: [{ slug: 'fonden', at: { line: 10, column: 68 } }],
    processes: [],
    papers: [],
    pages: [{ slug: 'guide', at: { line: 7, column: 69 } }],
    urls: [{ url: 'https://www.riksdagen.se/lss', at: { line: 6, column: 13 } }],
  })
})

test.each([
  ['Ring 0123-45 67 89.', '0123-45 67 89'],
  ['Ring **0123**-456 789', '0123-456 789'],
  ['Tel: +46 (0)8 123 456 78', '+46 (0)8 123 456 78'],
  ['Skriv till lss@lindhaga.se.', 'lss@lindhaga.se'],
  ['- Ring\n  - 08–12 34 56', '08–12 34 56'],
  ['::ta-med[Intyg]{vem="läkare, 010-123 45 67"}', '010-123 45 67'],
  [':kontakt[LSS 0123-456 78]{verksamhet=lss}', '0123-456 78'],
])('a contact that was typed in is found: %s', (source, value) => {
  expect(findTypedContacts(parseMarkdown(source).tree)).toMatchObject([
    { value, at: { column: expect.any(Number) } },
  ])
})

test.each([
  'Ring 112 eller 1177.',
  'För 0–18 år, 2024-01-01, 9:30–16:00.',
  'SFS 1993:387, 7 §, 10 000 kr, 0,5 timmar',
  'a@b',
])('other numbers are not contacts: %s', (source) => {
  expect(findTypedContacts(parseMarkdown(source).tree)).toEqual([])
})
