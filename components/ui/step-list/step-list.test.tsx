/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { StepList } from './step-list'

const steps = [{ title: 'Ring', time: 'samma dag', children: <p>Berätta.</p> }, { title: 'Ansök' }]

const examples: Example[] = [
  { name: 'steps', element: <StepList timeLabel="Tid" steps={steps} /> },
  {
    name: 'steps with headings',
    element: (
      <>
        <h2>Så gör du</h2>
        <StepList timeLabel="Tid" steps={steps} headingLevel={3} />
      </>
    ),
  },
]

describe('step-list', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is an ordered list, and says that the time is a time', () => {
    const items = [...render(<StepList timeLabel="Tid" steps={steps} />).querySelectorAll('ol > li')]
    expect(items.map((item) => item.textContent)).toEqual(['RingBerätta.Tid: samma dag', 'Ansök'])
  })
})
