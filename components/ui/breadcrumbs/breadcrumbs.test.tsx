/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { Breadcrumbs } from './breadcrumbs'

const items = [
  { href: '/lindhaga', label: 'Start' },
  { href: '/lindhaga/livsomraden/vardag', label: 'Vardag' },
]

const examples: Example[] = [
  { name: 'to a page', element: <Breadcrumbs label="Du är här" items={items} /> },
  {
    name: 'with the page itself',
    element: <Breadcrumbs label="Du är här" items={items} current="Korttids" />,
  },
]

describe('breadcrumbs', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is an ordered way; the page itself is no link', () => {
    const holder = render(<Breadcrumbs label="Du är här" items={items} current="Korttids" />)
    expect(holder.querySelectorAll('ol > li')).toHaveLength(3)
    expect(holder.querySelector('[aria-current="page"]')?.tagName).toBe('SPAN')
  })
})
