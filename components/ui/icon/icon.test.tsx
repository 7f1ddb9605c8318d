/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { expectAccessible, render } from '../testing/axe'
import { Icon } from './icon'

const both = (
  <p>
    <Icon name="house" /> <Icon name="chevron-forward" size="l" />
  </p>
)

describe('Icon', () => {
  it('is accessible', () => expectAccessible({ name: 'both', element: both }))

  it('draws and hides from assistive technology', () => {
    for (const icon of render(both).querySelectorAll('svg')) {
      expect(icon.getAttribute('aria-hidden')).toBe('true')
      expect(icon.childElementCount).toBeGreaterThan(0)
    }
  })
})
