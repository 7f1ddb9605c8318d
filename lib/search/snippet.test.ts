import { describe, expect, it } from 'vitest'
import { analyser } from './analyse'
import { documentWith } from './sample-documents'
import { MAX_SNIPPET_LENGTH, snippetOf } from './snippet'

function snippet(summary: string, body: string, ...words: string[]) {
  const wanted = words.map((word) => analyser.analyse(word)[0]?.stem)
  const wordOf = (token: { stem: string }) => wanted.indexOf(token.stem)
  return snippetOf(documentWith({ slug: 'a', title: 'A', summary, body }), analyser, {
    wordOf,
    rarity: wanted.map((_, i) => 1 - i / 10),
  }).segments
}
const textOf = (segments: ReturnType<typeof snippet>) => segments.map((segment) => segment.text).join('')

describe('snippets', () => {
  it('take the sentence with most of the words, and mark every inflection', () => {
    const segments = snippet(
      'Om tolk.',
      'Tolken kommer till mötet. Mötena bokas t.ex. av kommunen.',
      'tolk',
      'möte',
    )
    expect(segments).toEqual([
      { text: 'Tolken', marked: true },
      { text: ' kommer till ', marked: false },
      { text: 'mötet', marked: true },
      { text: '.', marked: false },
    ])
  })

  it('do not end at an abbreviation', () => {
    expect(textOf(snippet('', 'Boka t.ex. av kommunen.', 'kommun'))).toBe('Boka t.ex. av kommunen.')
  })

  it('begin with the summary when nothing is found in it', () => {
    expect(textOf(snippet('Först detta. Sedan mer.', 'Och mer.', 'tolk'))).toBe('Först detta.')
  })

  it('are cut at word borders around what is marked', () => {
    const long = `${'långa ord före '.repeat(30)}tolken ${'och efter '.repeat(30)}`
    const segments = snippet(long, '', 'tolk')
    const text = textOf(segments)
    expect(text.length).toBeLessThanOrEqual(MAX_SNIPPET_LENGTH + 4)
    expect(text).toMatch(/^… \S.*\S …$/)
    expect(segments.find((segment) => segment.marked)?.text).toBe('tolken')
    for (const word of text.replace(/…/g, '').trim().split(' ')) expect(long.split(' ')).toContain(word)
  })

  it('do not break an endless word in the middle of a character', () => {
    expect(textOf(snippet('😀'.repeat(500), ''))).not.toMatch(/\p{Cs}/u)
  })
})
