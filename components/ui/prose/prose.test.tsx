/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { Prose } from './prose'

const examples: Example[] = [
  {
    name: 'text',
    element: (
      <Prose lang="sv" dir="ltr">
        <h2>Rubrik</h2>
        <p>
          Text med <a href="/a">länk</a>
        </p>
        <ul>
          <li>Ett</li>
        </ul>
      </Prose>
    ),
  },
]

describe('prose', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('says which language it is in', () => {
    expect(
      render(
        <Prose lang="sv" dir="ltr">
          Text
        </Prose>,
      ).querySelector('[lang="sv"][dir="ltr"]'),
    ).not.toBeNull()
  })
})
