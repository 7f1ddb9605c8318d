import { expect, test } from 'vitest'
import { parseMarkdown } from './parse'
import { firstSentence, isEmpty, plainText } from './text'

const read = (source: string) => parseMarkdown(source).tree

test('the words of a text, each block on its line', () => {
  const source = `### Rubrik

Prata med :ord[handläggaren]{ord=handlaggare} **nu**.

- ett
  - två

:::steg[Ring]{tid="samma dag"}
Säg ditt namn.
:::

::ta-med[Intyg]{vem="läkare"}`
  expect(plainText(read(source))).toBe(
    'Rubrik\nPrata med handläggaren nu.\nett\ntvå\nRing (samma dag)\nSäg ditt namn.\nIntyg (läkare)',
  )
})

test.each([
  ['Du kan få hjälp. Ring oss.', 'Du kan få hjälp.'],
  [
    '### Rubrik\n\nDu kan få t.ex. hjälp, stöd m.m. Hemma bl.a. Kostar inget!',
    'Du kan få t.ex. hjälp, stöd m.m. Hemma bl.a. Kostar inget!',
  ],
  ['Ring kl. 9. Säg hej.', 'Ring kl. 9.'],
  [':::obs\nViktigt! Läs.\n:::', 'Viktigt!'],
  ['::ta-med[x]', ''],
  ['', ''],
])('the first sentence of %j', (source, sentence) => {
  expect(firstSentence(read(source))).toBe(sentence)
})

test('an empty text is empty', () => {
  expect(isEmpty(read(' \n\n'))).toBe(true)
  expect(isEmpty(read('***'))).toBe(true)
  expect(isEmpty(read('a'))).toBe(false)
})
