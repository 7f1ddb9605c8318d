/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { Logo } from './logo'

const examples: Example[] = [{ name: 'the mark', element: <Logo /> }]

describe('logo', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is hidden from assistive technology', () => {
    expect(
      render(<Logo />)
        .querySelector('svg')
        ?.getAttribute('aria-hidden'),
    ).toBe('true')
  })
})
