/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { FilterLinks } from './filter-links'

const links = (chosen: boolean) => (
  <FilterLinks
    label="Begränsa träffarna"
    chosenLabel="vald, följ länken för att ta bort"
    filters={[
      {
        name: 'Vem ger det',
        options: [
          { text: 'Kommunen', count: 3, chosen, href: '/sok?q=tolk' },
          { text: 'Regionen', count: 1, chosen: false, href: '/sok?q=tolk&vem=region' },
        ],
      },
    ]}
  />
)

const examples: Example[] = [
  { name: 'nothing chosen', element: links(false) },
  { name: 'one chosen', element: links(true) },
]

describe('filter-links', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is folded until a choice is made', () => {
    expect(render(links(false)).querySelector('details')?.open).toBe(false)
    expect(render(links(true)).querySelector('details')?.open).toBe(true)
  })

  it('says in words which choice is made', () => {
    const chosen = render(links(true)).querySelector('[aria-current]')
    expect(chosen?.textContent).toBe('✓ Kommunen (3) vald, följ länken för att ta bort')
  })
})
