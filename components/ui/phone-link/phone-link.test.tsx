/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { PhoneLink } from './phone-link'

const examples: Example[] = [
  {
    name: 'in text',
    element: (
      <p>
        Ring <PhoneLink number="08-465 004 10" />.
      </p>
    ),
  },
  { name: 'large, with a label', element: <PhoneLink number="112" label="Ring" size="huge" icon /> },
  { name: 'no number', element: <PhoneLink number="växeln" /> },
]

describe('phone-link', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('dials, shows groups, and is named as it is seen', () => {
    const link = render(<PhoneLink number="+46846500410" label="Ring guiden" />).querySelector('a')
    expect(link?.getAttribute('href')).toBe('tel:+46846500410')
    expect(link?.textContent).toBe('Ring guiden 08-465 004 10')
    expect(link?.hasAttribute('aria-label')).toBe(false)
  })

  it('keeps its direction in right-to-left pages', () => {
    const number = render(<PhoneLink number="112" />).querySelector('bdi')
    expect(number?.getAttribute('dir')).toBe('ltr')
  })

  it('is plain text where nothing can be dialled', () => {
    const holder = render(<PhoneLink number="via växeln" />)
    expect(holder.querySelector('a')).toBeNull()
    expect(holder.textContent).toBe('via växeln')
  })
})
