/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { GuideCard } from './guide-card'

const card = (
  <GuideCard
    id="guide"
    heading="Prata med en guide"
    status={{ state: 'open', text: 'Öppet nu, till 16.00.' }}
    phone={{ number: '08-465 004 10', label: 'Ring guiden' }}
    actions={[
      { href: '/fraga', label: 'Ställ en fråga' },
      { href: '/besok', label: 'Boka besök' },
    ]}
  >
    <p>Guiden letar fram svar.</p>
  </GuideCard>
)

const examples: Example[] = [
  { name: 'open now', element: card },
  {
    name: 'closed, without actions',
    element: <GuideCard id="g" heading="Guiden" status={{ state: 'closed', text: 'Stängt' }} />,
  },
]

describe('guide-card', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is a region with a number and ways to write or come', () => {
    const holder = render(card)
    expect(holder.querySelector('section')?.getAttribute('aria-labelledby')).toBe('guide')
    const links = [...holder.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['tel:+46846500410', '/fraga', '/besok'])
  })
})
