/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { TermList } from './term-list'

const list = (
  <TermList
    terms={[
      {
        id: 'insats',
        word: 'Insats',
        meanings: [
          { context: 'I kommunen', text: 'Ett stöd.' },
          { context: 'I vården', text: 'En åtgärd.' },
        ],
      },
      { id: 'anhorig', word: 'Anhörig', href: '/ordlista/anhorig', meanings: [{ text: 'Den som hjälper.' }] },
    ]}
  />
)

const examples: Example[] = [{ name: 'words', element: list }]

describe('term-list', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('gives each sector its meaning', () => {
    const holder = render(list)
    expect(holder.querySelectorAll('#insats > dd')).toHaveLength(2)
    expect(holder.querySelector('#insats dt dfn')?.textContent).toBe('Insats')
  })
})
