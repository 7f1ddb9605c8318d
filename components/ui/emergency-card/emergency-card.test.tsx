/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { EmergencyCard } from './emergency-card'

const first = (
  <EmergencyCard weight="first" heading="Fara för liv" number="112" who="SOS Alarm" hours="Dygnet runt">
    <p>Säg var du är.</p>
  </EmergencyCard>
)

const examples: Example[] = [
  { name: 'first', element: first },
  {
    name: 'another',
    element: (
      <EmergencyCard
        heading="Barn som har det svårt"
        number="116 111"
        who="Bris"
        link={{ href: 'https://www.bris.se', label: 'Chatta' }}
      />
    ),
  },
]

describe('emergency-card', () => {
  it('does not say twice who answers', () => {
    const card = render(
      <EmergencyCard heading="Giftinformationscentralen" number="010-456 67 00" hours="Dygnet runt" />,
    )
    expect(card.textContent).toBe('Giftinformationscentralen010-456 67 00Dygnet runt')
  })

  it.each(examples)('is accessible: $name', expectAccessible)

  it('says when to call, then the number, then who answers', () => {
    const parts = [...(render(first).firstElementChild?.children ?? [])].map((part) => part.textContent)
    expect(parts).toEqual(['Fara för liv', '112', 'SOS AlarmDygnet runt', 'Säg var du är.'])
  })
})
