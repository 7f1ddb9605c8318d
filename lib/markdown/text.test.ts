import { expect, test } from 'vitest'
import { parseMarkdown } from './parse'
import { plainText } from './text'

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
