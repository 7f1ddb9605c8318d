/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { EmptyState } from './empty-state'

const examples: Example[] = [
  {
    name: 'nothing found',
    element: (
      <EmptyState heading="Inget hittades">
        <p>
          <a href="/guide">Ring guiden</a>
        </p>
      </EmptyState>
    ),
  },
]

describe('empty-state', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('says what to do next', () => {
    const holder = render(
      <EmptyState heading="Inget hittades">
        <a href="/guide">Guiden</a>
      </EmptyState>,
    )
    expect(holder.querySelector('h2')?.textContent).toBe('Inget hittades')
    expect(holder.querySelector('a')).not.toBeNull()
  })
})
