/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { Breadcrumbs } from './breadcrumbs'

const items = [
  { href: '/lindhaga', label: 'Start' },
  { href: '/lindhaga/livsomraden/vardag', label: 'Vardag' },
]

const examples: Example[] = [{ name: 'to a page', element: <Breadcrumbs label="Du är här" items={items} /> }]

describe('breadcrumbs', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is an ordered way of links', () => {
    const holder = render(<Breadcrumbs label="Du är här" items={items} />)
    expect(holder.querySelectorAll('ol > li > a')).toHaveLength(2)
  })
})
