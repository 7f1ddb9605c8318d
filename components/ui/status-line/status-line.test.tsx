/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { StatusLine } from './status-line'

const examples: Example[] = [
  { name: 'open', element: <StatusLine state="open">Öppet nu</StatusLine> },
  { name: 'closed', element: <StatusLine state="closed">Stängt</StatusLine> },
]

describe('status-line', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('says the state in words', () => {
    expect(render(<StatusLine state="open">Öppet nu, till 16.00.</StatusLine>).textContent).toBe(
      'Öppet nu, till 16.00.',
    )
  })
})
