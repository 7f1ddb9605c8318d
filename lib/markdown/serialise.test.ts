import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise, normaliseLine } from './normalise'
import { parseInline, parseMarkdown } from './parse'
import type { MarkdownTree } from './schema'
import { serialiseInline, serialiseMarkdown } from './serialise'
import { anyInlines, anySource, anyTree } from './tree.arbitrary'

const RUNS = { numRuns: Number(process.env.MARKDOWN_RUNS ?? 400) }
const PATIENT = 60_000

/** The same tree without where each part of it was written. */
function withoutPositions(tree: MarkdownTree): MarkdownTree {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'at' ? undefined : value)))
}

describe('a tree and its canonical text are two writings of the same thing', () => {
  test(
    'what was written from a tree is read as the same tree, without problems',
    () => {
      fc.assert(
        fc.property(anyTree, (any) => {
          const tree = normalise(any)
          const { tree: read, problems } = parseMarkdown(serialiseMarkdown(tree))
          expect(problems).toEqual([])
          expect(withoutPositions(read)).toEqual(tree)
        }),
        RUNS,
      )
    },
    PATIENT,
  )

  test(
    'normal form stays as it is',
    () => {
      fc.assert(
        fc.property(anyTree, (any) => {
          const tree = normalise(any)
          expect(normalise(tree)).toEqual(tree)
        }),
        RUNS,
      )
    },
    PATIENT,
  )

  test(
    'whatever is typed, it is read without an error, and what was read can be written and read again',
    () => {
      fc.assert(
        fc.property(anySource, (source) => {
          const { tree } = parseMarkdown(source)
          const written = serialiseMarkdown(tree)
          const again = parseMarkdown(written)
          expect(again.problems).toEqual([])
          expect(withoutPositions(again.tree)).toEqual(withoutPositions(tree))
          expect(serialiseMarkdown(again.tree)).toBe(written)
        }),
        RUNS,
      )
    },
    PATIENT,
  )

  test(
    'so with a line of its own',
    () => {
      fc.assert(
        fc.property(anyInlines, (any) => {
          const line = normaliseLine(any)
          const { children, problems } = parseInline(serialiseInline(line))
          expect(problems).toEqual([])
          expect(withoutPositions({ type: 'root', children: [{ type: 'paragraph', children }] })).toEqual({
            type: 'root',
            children: [{ type: 'paragraph', children: line }],
          })
        }),
        RUNS,
      )
    },
    PATIENT,
  )
})

describe('ordinary text is not littered with escapes', () => {
  test.each([
    'Mån–fre kl. 9:30–12:00.',
    'OBS:viktigt, 3:a, SFS 1993:387 och LSS:s regler.',
    'AT&T, a_b, R&D, 2 * 3 = 6 & mer <3',
    'Skriv till namn.efternamn, #1, 50 % (eller mer)!',
    'Hur? "Så", sa hen; \'ja\' ~ 5 | 6 {ett}',
    'Säg :ord och :steg.',
    '3.5 är inte en lista, -5 inte heller, +46 inte heller.',
  ])('%s', (line) => {
    const { tree, problems } = parseMarkdown(line)
    expect(problems).toEqual([])
    expect(serialiseMarkdown(tree)).toBe(`${line}\n`)
    expect(tree.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: line }] }])
  })

  test('what would begin something else is escaped at the beginning of a paragraph, and only there', () => {
    const paragraph = (value: string) =>
      serialiseMarkdown({
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
      })
    expect(paragraph('1. maj 1. maj')).toBe('1\\. maj 1. maj\n')
    expect(paragraph('- a - b')).toBe('\\- a - b\n')
    expect(paragraph('### a ### b')).toBe('\\### a ### b\n')
    expect(paragraph(':::obs')).toBe('\\:::obs\n')
    expect(serialiseInline([{ type: 'text', value: '1. maj' }])).toBe('1. maj')
  })
})

test('the canonical form of everything that the dialect has', () => {
  const canonical = `### Så gör du

Prata med din :ord[handläggare]{ord=handlaggare}, eller **ring _nu_** till :kontakt[LSS-mottagningen]{verksamhet=lss-mottagningen}.

:::steg[Ring LSS-mottagningen]{tid="samma dag"}
Säg vad du behöver:

- hjälp hemma
  - dagar
  - nätter
- ledsagning
:::

::::steg[Träffa handläggaren]
:::obs
Du får ta med dig någon.
:::
::::

::ta-med[Intyg om funktionsnedsättningen]{vem="läkare"}
::ta-med[Legitimation]

1. Läs om [habilitering](behov:habilitering).
2. Läs [lagen](https://www.riksdagen.se/lss).
`
  const { tree, problems } = parseMarkdown(canonical)
  expect(problems).toEqual([])
  expect(serialiseMarkdown(tree)).toBe(canonical)
  expect(tree.children.map(({ type }) => type)).toEqual([
    ...['heading', 'paragraph', 'step', 'step', 'bring', 'bring', 'list'],
  ])
})

test('other ways of writing come out in the canonical form', () => {
  expect(serialiseMarkdown(parseMarkdown('* en\n* *två*\n\n+ __tre__').tree)).toBe(
    '- en\n- _två_\n- **tre**\n',
  )
  expect(serialiseMarkdown(parseMarkdown('En rad\nsom går   vidare.\r\n\r\nNästa.').tree)).toBe(
    'En rad som går vidare.\n\nNästa.\n',
  )
})
