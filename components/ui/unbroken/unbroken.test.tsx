/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { Unbroken } from './unbroken'

const examples: Example[] = [
  {
    name: 'hours',
    element: (
      <p>
        <Unbroken text="mån–fre 9–11.30" />
      </p>
    ),
  },
]

describe('unbroken', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('keeps ranges of figures together, and the text as it is', () => {
    const holder = render(<Unbroken text="mån–fre 9–11.30 och 13–16" />)
    expect(holder.textContent).toBe('mån–fre 9–11.30 och 13–16')
    expect([...holder.querySelectorAll('span')].map((range) => range.textContent)).toEqual([
      '9–11.30',
      '13–16',
    ])
  })
})
