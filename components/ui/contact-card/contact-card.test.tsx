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
    phones={[{ number: '08-465 004 20', label: 'Reception', hours: 'mån–fre 9–11.30' }, { number: '1177' }]}
    email="lss@lindhaga.example"
    web={{ href: 'https://lindhaga.example', label: 'lindhaga.example' }}
    address="Torggatan 4"
    access="Hiss finns."
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
