/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { HitList, Marked } from './hit-list'

const list = (
  <HitList
    hits={[
      {
        href: '/a',
        kind: 'Stöd',
        title: [{ text: 'Avlösar', marked: true }, { text: 'service' }],
        snippet: 'En avlösare kommer hem.',
      },
      {
        href: '/b',
        kind: 'Verksamhet',
        title: 'LSS-mottagningen',
        lang: 'sv',
        dir: 'ltr',
        children: <p>Mer</p>,
      },
    ]}
  />
)

const examples: Example[] = [{ name: 'hits', element: list }]

describe('hit-list', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('keeps the order and names each link by its title', () => {
    const links = [...render(list).querySelectorAll('ol > li > h2 > a')].map((link) => link.textContent)
    expect(links).toEqual(['Avlösarservice', 'LSS-mottagningen'])
  })

  it('marks what was matched, and nothing else', () => {
    const text = [{ text: '<b>' }, { text: 'kortis', marked: true }]
    expect(render(<Marked text={text} />).innerHTML).toBe('&lt;b&gt;<mark>kortis</mark>')
  })
})
