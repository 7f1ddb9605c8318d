/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { Disclosure } from './disclosure'

const examples: Example[] = [
  {
    name: 'folded',
    element: (
      <Disclosure heading="Dina rättigheter">
        <p>Lagen.</p>
      </Disclosure>
    ),
  },
  {
    name: 'open and tinted',
    element: (
      <>
        <h2>Mer</h2>
        <Disclosure heading="För barn" headingLevel={3} tint="dusk" open id="barn" lang="sv" dir="ltr">
          <p>Du.</p>
        </Disclosure>
      </>
    ),
  },
]

describe('disclosure', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('has a heading inside its summary, and opens without script', () => {
    const details = render(
      <Disclosure heading="Källor">
        <p>Text</p>
      </Disclosure>,
    ).querySelector('details')
    expect(details?.open).toBe(false)
    expect(details?.querySelector('summary > h2')?.textContent).toBe('Källor')
  })
})
