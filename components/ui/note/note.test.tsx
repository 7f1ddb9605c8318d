/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { Note } from './note'

const examples: Example[] = [
  {
    name: 'good to know',
    element: (
      <Note label="Bra att veta">
        <p>Text</p>
      </Note>
    ),
  },
  {
    name: 'important',
    element: (
      <Note kind="important" label="Viktigt">
        <p>Text</p>
      </Note>
    ),
  },
]

describe('note', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('says in words what its colour says', () => {
    expect(
      render(
        <Note kind="important" label="Viktigt">
          <p>Text</p>
        </Note>,
      ).textContent,
    ).toBe('ViktigtText')
  })
})
