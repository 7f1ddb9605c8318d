/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { Band, Columns, Main, SplitPage, Stack } from './layout'

const split = (
  <SplitPage head={<h1>Rubrik</h1>} aside={<p>Hit</p>}>
    <p>Text</p>
  </SplitPage>
)

const examples: Example[] = [
  {
    name: 'a page',
    element: (
      <Stack>
        <Band tone="card" labelledBy="b">
          <h2 id="b">Band</h2>
        </Band>
        <Columns>
          <p>Ett</p>
          <p>Två</p>
        </Columns>
        {split}
      </Stack>
    ),
  },
]

describe('layout', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('keeps one order for eye and ear: head, aside, text', () => {
    expect(render(split).textContent).toBe('RubrikHitText')
  })

  it('has contents that the skip link can reach', () => {
    const main = render(<Main id="innehall">Text</Main>, 'page').querySelector('main#innehall')
    expect(main?.getAttribute('tabindex')).toBe('-1')
  })
})
