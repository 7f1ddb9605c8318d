/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { SkipLink } from './skip-link'

const examples: Example[] = [
  {
    name: 'before the contents',
    element: (
      <>
        <SkipLink href="#innehall">Till innehållet</SkipLink>
        <div id="innehall">Innehåll</div>
      </>
    ),
  },
]

describe('skip-link', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('leads to the contents', () => {
    const link = render(<SkipLink href="#innehall">Till innehållet</SkipLink>).querySelector('a')
    expect(link?.getAttribute('href')).toBe('#innehall')
    expect(link?.textContent).toBe('Till innehållet')
  })
})
