/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { ReferralList } from './referral-list'

const table = (
  <ReferralList
    caption="Hälsa och vård"
    labels={{ what: 'Stöd', way: 'Väg in', door: 'Hit' }}
    rows={[
      {
        key: 'habilitering',
        what: <a href="/habilitering">Habilitering</a>,
        way: 'Remiss',
        door: 'Habiliteringen',
      },
      {
        key: 'tolk',
        what: <a href="/tolk">Tolk</a>,
        way: 'Familjen tar kontakt själv',
        door: 'Fråga guiden',
      },
    ]}
  />
)

const examples: Example[] = [{ name: 'two rows', element: table }]

describe('referral-list', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is a table with a name and a header for each row', () => {
    const found = render(table).querySelector('table')
    expect(found?.caption?.textContent).toBe('Hälsa och vård')
    expect([...(found?.querySelectorAll('th[scope=row]') ?? [])].map((th) => th.textContent)).toEqual([
      'Habilitering',
      'Tolk',
    ])
  })
})
