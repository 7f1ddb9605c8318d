/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { ContactCard } from '../contact-card/contact-card'
import { type Example, expectAccessible, render } from '../testing/axe'
import { ArchCard } from './arch-card'

const labels = { phone: 'Telefon', email: 'E-post', web: 'Webb', address: 'Adress', access: 'Tillgänglighet' }

const card = (
  <ArchCard id="hit" heading="Hit vänder du dig">
    <ContactCard
      surface="bare"
      name="LSS-mottagningen"
      labels={labels}
      phones={[{ number: '08-465 004 20' }]}
    />
  </ArchCard>
)

const examples: Example[] = [{ name: 'with a contact', element: card }]

describe('arch-card', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('is a region with the name of its heading', () => {
    const region = render(card).querySelector('section')
    expect(region?.getAttribute('aria-labelledby')).toBe('hit')
    expect(region?.querySelector('h2#hit')?.textContent).toBe('Hit vänder du dig')
  })
})
