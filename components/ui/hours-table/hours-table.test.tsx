/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { HoursTable } from './hours-table'

const table = (
  <HoursTable
    caption="Telefontider"
    rows={[
      { days: 'Måndag–torsdag', hours: '9–12 och 13–16' },
      { days: 'Fredag', hours: '9–12', note: 'Stängt 25 december' },
    ]}
  />
)

const examples: Example[] = [
  { name: 'hours', element: table },
  {
    name: 'with a hidden caption',
    element: <HoursTable caption="Öppet" captionHidden rows={[{ days: 'Måndag', hours: '9–12' }]} />,
  },
]

describe('hours-table', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('has a row heading for each row', () => {
    const heads = [...render(table).querySelectorAll('th[scope="row"]')].map((head) => head.textContent)
    expect(heads).toEqual(['Måndag–torsdag', 'Fredag'])
  })
})
