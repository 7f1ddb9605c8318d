/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { type DoorCardProps, DoorGrid } from './door-grid'

const doors: DoorCardProps[] = [
  { href: '/vardag', title: 'Vardag', hint: 'avlösning, korttids', icon: 'house', tint: 'accent' },
  { href: '/skola', title: 'Skola', icon: 'school', tint: 'sun' },
  { href: '/halsa', title: 'Hälsa', icon: 'heart-pulse', tint: 'clay' },
  { href: '/pengar', title: 'Pengar', icon: 'hand-coins', tint: 'dusk' },
]

const examples: Example[] = [
  {
    name: 'four doors',
    element: (
      <>
        <h2>Välj en dörr</h2>
        <DoorGrid doors={doors} />
      </>
    ),
  },
]

describe('door-grid', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('makes each card one link, named by its title alone', () => {
    const links = [...render(<DoorGrid doors={doors} />).querySelectorAll('li a')]
    expect(links.map((link) => link.textContent)).toEqual(['Vardag', 'Skola', 'Hälsa', 'Pengar'])
  })

  it('hides the picture', () => {
    const holder = render(<DoorGrid doors={doors} />)
    expect(holder.querySelectorAll('li > div > [aria-hidden="true"] svg')).toHaveLength(4)
  })
})
