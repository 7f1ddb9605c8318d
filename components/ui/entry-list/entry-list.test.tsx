/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { EntryList } from './entry-list'

const list = (
  <EntryList
    entries={[
      { id: 'logoped', title: 'Logoped', children: <p>Hjälper till med tal, språk och ätande.</p> },
      { id: 'kurator', title: 'Kurator', children: <p>Samtal och råd.</p>, lang: 'sv' },
    ]}
  />
)

const examples: Example[] = [
  {
    name: 'two entries',
    element: (
      <>
        <h1>Yrken</h1>
        <h2>K–L</h2>
        {list}
      </>
    ),
  },
]

describe('entry-list', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('can be linked to', () => {
    expect(render(list).querySelector('#logoped h3')?.textContent).toBe('Logoped')
  })
})
