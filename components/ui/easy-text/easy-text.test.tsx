/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { EasyText } from './easy-text'

const text = <EasyText lines={['Barnet får sova borta ibland.', 'Då kan du vila.']} />

const examples: Example[] = [{ name: 'two lines', element: text }]

describe('easy-text', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is one paragraph for each thought', () => {
    expect([...render(text).querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      'Barnet får sova borta ibland.',
      'Då kan du vila.',
    ])
  })
})
