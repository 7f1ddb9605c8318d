/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { PillList } from './pill-list'

const list = (
  <PillList
    items={[
      { href: '/a', label: 'Fylla 18' },
      { href: '/b', label: 'Ny i Sverige' },
    ]}
  />
)

const examples: Example[] = [{ name: 'life events', element: list }]

describe('pill-list', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is a list of links', () => {
    expect(render(list).querySelectorAll('ul > li > a')).toHaveLength(2)
  })
})
