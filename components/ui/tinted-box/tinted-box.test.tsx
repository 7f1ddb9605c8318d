/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { TintedBox } from './tinted-box'

const examples: Example[] = [
  {
    name: 'a ground',
    element: (
      <TintedBox tint="clay">
        <p>Text</p>
      </TintedBox>
    ),
  },
  {
    name: 'a region',
    element: (
      <TintedBox labelledBy="r">
        <h2 id="r">Rubrik</h2>
      </TintedBox>
    ),
  },
]

describe('tinted-box', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is a region only when it has a name', () => {
    expect(render(<TintedBox>Text</TintedBox>).querySelector('section')).toBeNull()
    const named = (
      <TintedBox labelledBy="r">
        <h2 id="r">Rubrik</h2>
      </TintedBox>
    )
    expect(render(named).querySelector('section')?.getAttribute('aria-labelledby')).toBe('r')
  })
})
