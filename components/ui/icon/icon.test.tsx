/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { expectAccessible, render } from '../testing/axe'
import { ICON_NAMES, Icon, isIconName } from './icon'

describe('Icon', () => {
  it('is accessible, each of them', async () => {
    await expectAccessible({
      name: 'all',
      element: (
        <>
          {ICON_NAMES.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </>
      ),
    })
  })

  it.each(ICON_NAMES)('draws %s and hides it from assistive technology', (name) => {
    const icon = render(<Icon name={name} size="l" />).querySelector('svg')
    expect(icon?.getAttribute('aria-hidden')).toBe('true')
    expect(icon?.childElementCount).toBeGreaterThan(0)
  })

  it('knows its names', () => {
    expect(isIconName('house')).toBe(true)
    expect(isIconName('toString')).toBe(false)
  })
})
