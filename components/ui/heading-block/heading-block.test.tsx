/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { HeadingBlock } from './heading-block'

const examples: Example[] = [
  { name: 'heading and lead', element: <HeadingBlock title="Korttidsvistelse" lead={<p>I korthet.</p>} /> },
  {
    name: 'in another language',
    element: <HeadingBlock kind="Behov" title="Stöd" lead="Kort" lang="sv" dir="ltr" />,
  },
]

describe('heading-block', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('has one h1, in the language that it is written in', () => {
    const holder = render(<HeadingBlock title="Stöd" lang="sv" dir="ltr" />)
    expect(holder.querySelectorAll('h1')).toHaveLength(1)
    expect(holder.querySelector('h1')?.closest('[lang]')?.getAttribute('lang')).toBe('sv')
  })
})
