/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { ButtonLink } from './button'

const examples: Example[] = [
  {
    name: 'links',
    element: (
      <p>
        <ButtonLink href="/a">Primär</ButtonLink>
        <ButtonLink href="/b" variant="secondary">
          Annan
        </ButtonLink>
        <ButtonLink href="/c" wide>
          Bred
        </ButtonLink>
      </p>
    ),
  },
]

describe('button', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is a link, named by its words', () => {
    const link = render(<ButtonLink href="/a">Ansök</ButtonLink>).querySelector('a')
    expect([link?.getAttribute('href'), link?.textContent]).toEqual(['/a', 'Ansök'])
  })
})
