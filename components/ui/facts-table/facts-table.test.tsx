/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { FactsTable } from './facts-table'

const facts = [
  { term: 'För vem', value: 'Barn' },
  { term: 'Kostar', value: 'Fritt' },
]

const examples: Example[] = [{ name: 'two facts', element: <FactsTable facts={facts} /> }]

describe('facts-table', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('pairs each term with its value', () => {
    const pairs = [...render(<FactsTable facts={facts} />).querySelectorAll('dl > div')]
    expect(
      pairs.map((pair) => [pair.querySelector('dt')?.textContent, pair.querySelector('dd')?.textContent]),
    ).toEqual([
      ['För vem', 'Barn'],
      ['Kostar', 'Fritt'],
    ])
  })

  it('is nothing where nothing is known', () => {
    expect(render(<FactsTable facts={[]} />).innerHTML).toBe('')
  })
})
