/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import { type Example, expectAccessible, render } from '../testing/axe'
import { ContactCard } from './contact-card'

const labels = { phone: 'Telefon', email: 'E-post', web: 'Webb', address: 'Adress', access: 'Tillgänglighet' }

const full = (
  <ContactCard
    name="LSS-mottagningen"
    href="/lindhaga/verksamheter/lss"
    organisation="Lindhaga kommun"
    labels={labels}
    phones={[
      {
        number: '08-465 004 20',
        label: 'Reception',
        hours: 'mån–fre 9–11.30',
        exceptions: ['Stängt 24–26 december 2026'],
      },
      { number: '1177' },
    ]}
    email="lss@lindhaga.example"
    web={{ href: 'https://lindhaga.example', label: 'lindhaga.example' }}
    places={[{ address: 'Torggatan 4', access: 'Hiss finns.' }]}
    lang="sv"
    dir="ltr"
  />
)

const examples: Example[] = [
  { name: 'all that is known', element: full },
  { name: 'only a name', element: <ContactCard name="Biblioteket" labels={labels} /> },
]

describe('contact-card', () => {
  it.each(examples)('is accessible: $name', expectAccessible)

  it('names each way of contact in words', () => {
    const terms = [...render(full).querySelectorAll('dt')].map((term) => term.textContent)
    expect(terms).toEqual(['Reception', 'Telefon', 'E-post', 'Webb', 'Adress', 'Tillgänglighet'])
  })

  it('tells the days that differ, and each place with how one gets in', () => {
    const text = render(
      <ContactCard
        name="Habiliteringen"
        labels={labels}
        phones={[{ number: '08-465 004 70', exceptions: ['Stängt 1 maj'] }]}
        places={[{ address: 'Lindhaga', access: 'Hiss.' }, { address: 'Norrsjö' }]}
      />,
    ).textContent
    expect(text).toMatch(/Stängt 1 maj.*Lindhaga.*Hiss\..*Norrsjö/)
  })

  it('sends a text message to a number that takes no calls', () => {
    const card = <ContactCard name="Sms" labels={labels} phones={[{ number: '070-174 06 05', sms: true }]} />
    expect(render(card).querySelector('a')?.getAttribute('href')).toBe('sms:+46701740605')
  })

  it('leaves out what is unknown', () => {
    const holder = render(<ContactCard name="Biblioteket" labels={labels} />)
    expect(holder.textContent).toBe('Biblioteket')
    expect(holder.querySelector('dl')).toBeNull()
  })

  it('lets a long address break without changing it', () => {
    const mail = render(full).querySelector('a[href^="mailto:"]')
    expect(mail?.textContent).toBe('lss@lindhaga.example')
    expect(mail?.querySelector('wbr')).not.toBeNull()
  })
})
