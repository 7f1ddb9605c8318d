/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { LinkList } from './link-list'

const items = [
  { href: '/guide', label: 'Säg till guiden', icon: 'flag' },
  { href: '/a-o', label: 'A till Ö', hint: 'Allt stöd' },
] as const

const examples: Example[] = [
  { name: 'ruled', element: <LinkList items={items} columns /> },
  { name: 'actions', element: <LinkList items={items} look="plain" screenOnly /> },
]

describe('link-list', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is a list of links, left out of the sheet when it is for screens', () => {
    const list = render(<LinkList items={items} screenOnly />).querySelector('ul')
    expect(list?.querySelectorAll('li > a')).toHaveLength(2)
    expect(list?.dataset.print).toBe('hide')
  })
})
